export type Label =
  | "action"
  | "outcome"
  | "peer"
  | "result"
  | "role"
  | "severity"
  | "state"
  | "tag"
  | "tool"
  | "version"
  | "way";

/** Everything that bears one name. A name has the same HELP and TYPE in every file: collectors insist on it. */
export interface Family {
  readonly type: "counter" | "gauge" | "summary";
  readonly help: string;
  /** Its labels besides `node` and `volume`, which every sample has. */
  readonly labels: readonly Label[];
}

const gauge = (help: string, ...labels: readonly Label[]): Family => ({ type: "gauge", help, labels });
const counter = (help: string, ...labels: readonly Label[]): Family => ({ type: "counter", help, labels });

/**
 * Every metric there is, in the order of the file. Names and units follow Prometheus' conventions; what each means is
 * described in the documentation.
 */
export const families = {
  volkit_build_info: gauge("The release of volkit that wrote this file; always 1.", "version"),
  volkit_metrics_written_timestamp_seconds: gauge("When this file was written."),
  volkit_metrics_counting_since_timestamp_seconds: gauge("When the counters of this file began at 0."),
  volkit_metrics_state_kept: gauge("1 if the next run finds the counters again, else 0."),

  volkit_in_service: gauge("1 if the last run that tells left the volume in service here, else 0.", "tag"),
  volkit_role: gauge("1 for the role of this node in the mirror, 0 for the others.", "tag", "role"),
  volkit_resource_state: gauge("1 for the state of the resource here, 0 for the others.", "tag", "state"),
  volkit_split_brain_flag: gauge("1 if the split-brain flag was last seen or set here, else 0.", "tag"),

  volkit_split_brain: gauge("1 if this node and the peer are both source, else 0.", "tag", "peer"),
  volkit_split_brain_known: gauge("1 if the last check could tell, else 0.", "tag", "peer"),
  volkit_mirror_state: gauge(
    "1 for the state of the mirror to the peer, 0 for the others.",
    "tag",
    "peer",
    "state",
  ),
  volkit_peer_role: gauge(
    "1 for the role of the peer in the mirror, 0 for the others.",
    "tag",
    "peer",
    "role",
  ),
  volkit_peer_resource_state: gauge(
    "1 for the state of the resource on the peer, 0 for the others.",
    "tag",
    "peer",
    "state",
  ),
  volkit_peer_resource_state_agrees: gauge(
    "1 if the last check left the peer's resource in the state that fits the mirror, else 0.",
    "tag",
    "peer",
  ),
  volkit_peer_split_brain_flag: gauge(
    "1 if the split-brain flag was last seen or set on the peer, else 0.",
    "tag",
    "peer",
  ),
  volkit_peer_answer_timestamp_seconds: gauge("When the peer last answered.", "tag", "peer"),
  volkit_peer_state_corrections_total: counter(
    "How often a peer's resource was set to fit the mirror.",
    "tag",
  ),

  volkit_runs_total: counter("Runs by how they ended.", "tag", "action", "result"),
  volkit_last_run_timestamp_seconds: gauge("When the last run of the action ended.", "tag", "action"),
  volkit_last_run_duration_seconds: gauge("How long the last run of the action took.", "tag", "action"),
  volkit_last_run_exit_status: gauge("The exit status of the last run of the action.", "tag", "action"),
  volkit_last_run_result: gauge(
    "1 for how the last run of the action ended, 0 for the others.",
    "tag",
    "action",
    "result",
  ),
  volkit_last_complete_run_timestamp_seconds: gauge(
    "When a run of the action last came to its end, well or not.",
    "tag",
    "action",
  ),
  volkit_last_run_tool_seconds: gauge(
    "The time the tool took in the last run of the action.",
    "tag",
    "action",
    "tool",
  ),
  volkit_rehearsals_total: counter(
    "Rehearsals of observed calls by what they found.",
    "tag",
    "action",
    "result",
  ),
  volkit_last_rehearsal_timestamp_seconds: gauge(
    "When the last rehearsal of an observed call ended.",
    "tag",
    "action",
  ),

  volkit_tool_duration_seconds: { type: "summary", help: "The time that tools took.", labels: ["tool"] },
  volkit_tool_deadlines_total: counter("How often the tool was ended at its deadline.", "tool"),
  volkit_messages_total: counter("Messages by severity.", "severity"),

  volkit_notifications_total: counter(
    "Attempts to tell a manager, by what became of them.",
    "way",
    "outcome",
  ),
  volkit_notification_delivered: gauge(
    "1 if the last attempt was delivered as far as is known, else 0.",
    "way",
  ),
  volkit_notification_last_attempt_timestamp_seconds: gauge("When that was last tried.", "way"),
  volkit_notification_last_acknowledged_timestamp_seconds: gauge(
    "When the manager last acknowledged.",
    "way",
  ),
  volkit_notification_last_acknowledgement_seconds: gauge(
    "The time the manager took for its last acknowledgement.",
    "way",
  ),
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

export const familyNames = Object.keys(families).filter(isFamily);

/** What a sample is called: a summary has two, by the ends of their names. */
export type SampleName =
  | Exclude<FamilyName, "volkit_tool_duration_seconds">
  | "volkit_tool_duration_seconds_sum"
  | "volkit_tool_duration_seconds_count";

const ofSummary = /^(volkit_tool_duration_seconds)_(?:sum|count)$/;

/** The family of a sample; undefined where no such name is known. */
export function familyOf(name: string): FamilyName | undefined {
  const bare = ofSummary.exec(name)?.[1] ?? name;
  return isFamily(bare) && (bare !== name || families[bare].type !== "summary") ? bare : undefined;
}

export function isSampleName(name: string): name is SampleName {
  return familyOf(name) !== undefined;
}

function isFamily(name: string): name is FamilyName {
  return Object.hasOwn(families, name);
}
