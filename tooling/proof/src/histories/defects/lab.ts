import { leaveFormerSourceAsItWas, openSource, withEmcmd } from "./misbehaving-emcmd.js";
import type { Defect } from "./defect.js";

/** Labs that misbehave, as DataKeeper must not. */
export const labDefects: readonly Defect[] = [
  {
    name: "a switchover leaves the former source as open as it was",
    breaks: "one writer",
    tools: withEmcmd("SWITCHOVERVOLUME", leaveFormerSourceAsItWas),
  },
  {
    name: "refreshing the mirror's state opens a source",
    breaks: "lock kept",
    tools: withEmcmd("UPDATEVOLUMEINFO", openSource),
  },
];
