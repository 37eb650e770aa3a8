/** What Prometheus has scraped, a value a minute, and whether an alert fires at a moment then. */
export interface AlertCase {
  readonly alert: string;
  readonly fires: boolean;
  /** By name and labels, in promtool's notation: `0x9 1` is ten times 0, then 1; `_` is no sample. */
  readonly series: Readonly<Record<string, string>>;
  readonly at: string;
}

const of = 'instance="a:9182",node="NODEA",volume="E:"';
const one = (name: string, more = ""): string => `${name}{${of}${more}}`;
const tagged = (name: string, more = ""): string => one(name, `,tag="Vol.E"${more}`);
const peer = (name: string, more = ""): string => tagged(name, `,peer="NODEB"${more}`);

const fires = (alert: string, at: string, series: AlertCase["series"]) => ({
  alert,
  fires: true,
  at,
  series,
});
const silent = (alert: string, at: string, series: AlertCase["series"]) => ({
  alert,
  fires: false,
  at,
  series,
});

const inService = tagged("volkit_in_service");
const lastCheck = tagged("volkit_last_complete_run_timestamp_seconds", ',action="quickCheck"');
const lastRehearsal = tagged("volkit_last_rehearsal_timestamp_seconds", ',action="deepCheck"');
const runs = (action: string) => tagged("volkit_runs_total", `,action="${action}",result="failed"`);
const last = (action: string, result: string) =>
  tagged("volkit_last_run_result", `,action="${action}",result="${result}"`);
const lastRun = tagged("volkit_last_run_timestamp_seconds", ',action="quickCheck"');
const mirroring = peer("volkit_mirror_state", ',state="mirroring"');
const written = one("volkit_metrics_written_timestamp_seconds");

export const cases: readonly AlertCase[] = [
  fires("VolkitSplitBrain", "3m", { [peer("volkit_split_brain")]: "0x2 1x9" }),
  silent("VolkitSplitBrain", "3m", { [peer("volkit_split_brain")]: "0x9" }),
  silent("VolkitSplitBrain", "3m", { [peer("volkit_split_brain")]: "0 0 _ _ _ _" }),

  fires("VolkitSplitBrainUnknown", "31m", { [peer("volkit_split_brain_known")]: "0x60" }),
  silent("VolkitSplitBrainUnknown", "29m", { [peer("volkit_split_brain_known")]: "0x60" }),
  silent("VolkitSplitBrainUnknown", "60m", { [peer("volkit_split_brain_known")]: "0x20 1x60" }),

  fires("VolkitNoCheck", "21m", { [inService]: "1x60", [lastCheck]: "0x60" }),
  fires("VolkitNoCheck", "6m", { [inService]: "1x60" }),
  silent("VolkitNoCheck", "60m", { [inService]: "1x60", [lastCheck]: "0+60x60" }),
  silent("VolkitNoCheck", "60m", { [inService]: "1x60", [lastRehearsal]: "0+60x60" }),
  silent("VolkitNoCheck", "60m", { [inService]: "0x60", [lastCheck]: "0x60" }),

  fires("VolkitCheckFailed", "12m", { [runs("quickCheck")]: "0x10 1x60", [inService]: "1x10 0x60" }),
  fires("VolkitCheckFailed", "50m", { [last("quickCheck", "failed")]: "1x60", [inService]: "1x60" }),
  silent("VolkitCheckFailed", "50m", { [last("quickCheck", "failed")]: "1x60", [inService]: "0x60" }),
  silent("VolkitCheckFailed", "50m", { [runs("quickCheck")]: "7x60", [inService]: "1x60" }),
  silent("VolkitCheckFailed", "12m", { [runs("deepCheck")]: "0x10 1x60", [inService]: "1x60" }),

  fires("VolkitDeepCheckFailed", "12m", { [runs("deepCheck")]: "0x10 1x60", [inService]: "1x10 0x60" }),
  fires("VolkitDeepCheckFailed", "50m", { [last("deepCheck", "failed")]: "1x60", [inService]: "1x60" }),
  silent("VolkitDeepCheckFailed", "50m", { [last("deepCheck", "failed")]: "0x60", [inService]: "1x60" }),

  fires("VolkitSwitchFailed", "5m", { [last("restore", "failed")]: "1x9" }),
  fires("VolkitSwitchFailed", "5m", { [last("remove", "interrupted")]: "1x9" }),
  silent("VolkitSwitchFailed", "5m", {
    [last("remove", "failed")]: "0x9",
    [last("quickCheck", "failed")]: "1x9",
  }),

  fires("VolkitRefused", "9m", { [last("quickCheck", "refused")]: "1x60", [lastRun]: "0+60x60" }),
  silent("VolkitRefused", "70m", { [last("quickCheck", "refused")]: "1x90", [lastRun]: "0x90" }),
  silent("VolkitRefused", "9m", { [last("quickCheck", "refused")]: "0x60", [lastRun]: "0+60x60" }),

  fires("VolkitMirrorNotMirroring", "16m", { [mirroring]: "0x60" }),
  silent("VolkitMirrorNotMirroring", "14m", { [mirroring]: "0x60" }),
  silent("VolkitMirrorNotMirroring", "60m", { [mirroring]: "0x10 1x60" }),

  fires("VolkitPeerStateDisagrees", "11m", { [peer("volkit_peer_resource_state_agrees")]: "0x60" }),
  silent("VolkitPeerStateDisagrees", "11m", { [peer("volkit_peer_resource_state_agrees")]: "0x5 1x60" }),

  fires("VolkitAlarmNotDelivered", "2m", { [one("volkit_notification_delivered", ',way="noc"')]: "0x9" }),
  silent("VolkitAlarmNotDelivered", "2m", { [one("volkit_notification_delivered", ',way="noc"')]: "1x9" }),

  fires("VolkitDeadlinesHit", "60m", { [one("volkit_tool_deadlines_total", ',tool="EMCmd"')]: "0+0.1x60" }),
  silent("VolkitDeadlinesHit", "60m", {
    [one("volkit_tool_deadlines_total", ',tool="EMCmd"')]: "4x20 5x60",
  }),

  fires("VolkitMetricsStale", "61m", { [written]: "0x90", [inService]: "1x90" }),
  silent("VolkitMetricsStale", "61m", { [written]: "0x90", [inService]: "0x90" }),
  silent("VolkitMetricsStale", "90m", { [written]: "0+60x90", [inService]: "1x90" }),

  fires("VolkitMetricsGone", "75m", { [one("volkit_build_info", ',version="1.0.0"')]: "1x50 _x60" }),
  silent("VolkitMetricsGone", "75m", { [one("volkit_build_info", ',version="1.0.0"')]: "1x90" }),
  silent("VolkitMetricsGone", "75m", {
    [one("volkit_build_info", ',version="1.0.0"')]: "1x50 _x60",
    [one("volkit_build_info", ',version="1.1.0"')]: "_x50 1x60",
  }),

  fires("VolkitCountersNotKept", "31m", { [one("volkit_metrics_state_kept")]: "0x60" }),
  silent("VolkitCountersNotKept", "31m", { [one("volkit_metrics_state_kept")]: "1x60" }),

  fires("VolkitTextfileUnread", "11m", {
    'windows_exporter_collector_success{instance="a:9182",collector="textfile"}': "0x60",
  }),
  fires("VolkitTextfileUnread", "11m", { 'node_textfile_scrape_error{instance="a:9100"}': "1x60" }),
  silent("VolkitTextfileUnread", "11m", {
    'windows_exporter_collector_success{instance="a:9182",collector="textfile"}': "1x60",
    'windows_exporter_collector_success{instance="a:9182",collector="cpu"}': "0x60",
    'windows_textfile_scrape_error{instance="a:9182"}': "0x60",
  }),
];
