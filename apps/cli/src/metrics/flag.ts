import type { NodeSeen } from "../nodes-seen/seen.js";
import type { SampleName } from "./families.js";
import type { Labels, Samples } from "./samples.js";
import { wordOf } from "./seen-words.js";

/** Keeps whether the split-brain flag stands on a node, as far as a run looked or set it; unknown is no sample. */
export function noteFlag(
  samples: Samples,
  name: Extract<SampleName, `${string}_split_brain_flag`>,
  labels: Labels,
  node: NodeSeen | undefined,
): void {
  const flag = wordOf(node, "flag", ["raised", "not raised"]);
  if (flag === undefined) return;
  if (flag !== "unknown") {
    samples.set(name, labels, flag === "raised" ? 1 : 0);
    return;
  }
  samples.drop(
    (sample) =>
      sample.name === name && sample.labels.tag === labels.tag && sample.labels.peer === labels.peer,
  );
}
