import type { Settings } from "@volkit/kit-orchestrator";
import { readDelivery } from "@volkit/snmp-notifier";
import { byExitStatus } from "@volkit/tool-command";
import { answeredAt } from "../nodes-seen/news.js";
import { endingOf } from "../recorded/ending-of.js";
import type { HeldCall, HeldEnding, RunRecord } from "../recorded/format.js";
import type { Samples } from "./samples.js";

/**
 * What became of telling a manager. EISMEventNotice is `sent` where it took the trap, else `failed`; `unknown` is a
 * sender of volkit's own that gave no well-formed answer.
 */
const outcomes = ["acknowledged", "sent", "refused", "timed_out", "not_sent", "failed", "unknown"] as const;
type Outcome = (typeof outcomes)[number];

/** An attempt by one way, which is `eism` or the name of a manager. */
interface Attempt {
  readonly way: string;
  readonly outcome: Outcome;
  /** When it was over, in seconds since 1970. */
  readonly at: number;
  /** The time until the manager acknowledged, in seconds. */
  readonly seconds?: number;
}

/** `eism`, and the names of managers, as far as they are used. */
export function waysOf({ notifier, managers }: Settings["snmp"]): readonly string[] {
  const names = managers.map(({ name }) => name);
  switch (notifier) {
    case "eism":
      return ["eism"];
    case "snmp":
      return names;
    case "both":
      return ["eism", ...names];
  }
}

/** Counts the attempts of a run. Of every configured way there is a counter from the first run on. */
export function noteNotifications(samples: Samples, { calls }: RunRecord, ways: readonly string[]): void {
  samples.drop(({ labels: { way } }) => way !== undefined && !ways.includes(way));
  for (const way of ways) {
    for (const outcome of outcomes) samples.add("volkit_notifications_total", { way, outcome }, 0);
  }
  for (const attempt of calls.flatMap(attemptIn)) noteAttempt(samples, attempt);
}

function noteAttempt(samples: Samples, { way, outcome, at, seconds }: Attempt): void {
  const isDelivered = outcome === "acknowledged" || outcome === "sent";
  samples.add("volkit_notifications_total", { way, outcome }, 1);
  samples.set("volkit_notification_delivered", { way }, isDelivered ? 1 : 0);
  samples.set("volkit_notification_last_attempt_timestamp_seconds", { way }, at);
  if (seconds === undefined) return;
  samples.set("volkit_notification_last_acknowledged_timestamp_seconds", { way }, at);
  samples.set("volkit_notification_last_acknowledgement_seconds", { way }, seconds);
}

function attemptIn(call: HeldCall): readonly Attempt[] {
  const { tool, args, ending } = call;
  if (ending === null) return [];
  const at = answeredAt(call) / 1000;
  if (tool === "EISMEventNotice") return [{ way: "eism", outcome: outcomeOfEism(ending), at }];
  const [way] = args;
  return tool === "snmp-notify" && way !== undefined ? [{ way, at, ...outcomeOfManager(ending) }] : [];
}

function outcomeOfEism(ending: HeldEnding): Outcome {
  if (ending.how === "timed-out") return "timed_out";
  return byExitStatus(endingOf(ending)).kind === "done" ? "sent" : "failed";
}

function outcomeOfManager(ending: HeldEnding): Pick<Attempt, "outcome" | "seconds"> {
  const delivery = readDelivery(endingOf(ending));
  switch (delivery.kind) {
    case "acknowledged":
      return { outcome: "acknowledged", seconds: delivery.seconds };
    case "timed-out":
      return { outcome: "timed_out" };
    case "not-sent":
      return { outcome: "not_sent" };
    case "sent":
    case "refused":
    case "unknown":
      return { outcome: delivery.kind };
  }
}
