import { message, type Message } from "@volkit/kit-orchestrator";
import { tagsIn, type SplitCall } from "./action-arguments.js";
import { resourceEntry } from "./configuration/effective.js";
import type { ConfigurationPlace, Loaded } from "./configuration/load.js";

/**
 * Whose the tag of a call is. The action scripts serve every volume resource, and volkit takes only the tags that
 * its configuration names.
 * - `volkit`: the action is run. Also where no installed script asks
 * - `vendor`: the vendor's script is to handle it
 * - `nobody`: it is not volkit's, and the vendor has no script for the action
 * - `unknown`: there is no usable configuration, for the reasons in `problems`
 *
 * `said` is what must be said of the configuration where the action itself does not say it.
 */
export type Whose =
  | { readonly kind: "volkit" }
  | { readonly kind: "vendor"; readonly said: readonly Message[] }
  | {
      readonly kind: "nobody";
      readonly tag: string;
      readonly file: string;
      readonly said: readonly Message[];
    }
  | { readonly kind: "unknown"; readonly tag: string; readonly problems: readonly Message[] };

/** Exit statuses that an installed script understands; the action's own are 0, 1 and 2. */
export const gateStatus = { vendor: 117, observed: 118, unknown: 119 } as const;

/** An installed script needs its configuration: one that is gone must not hand volkit's tags to somebody else. */
export function mustBeThere(place: ConfigurationPlace | undefined): ConfigurationPlace | undefined {
  return place === undefined ? undefined : { ...place, named: true };
}

/** Pure: whose a call is, by the configuration as it was loaded. Words that are wrong otherwise do not matter here. */
export function gate({ script, words }: SplitCall, loaded: Loaded): Whose {
  if (script === undefined) return { kind: "volkit" };
  const tags = tagsIn(words);
  const tag = tags.length === 0 ? "-" : tags.join(", ");
  if (loaded.kind !== "usable") {
    return { kind: "unknown", tag, problems: loaded.kind === "none" ? [] : loaded.problems };
  }
  const { content, file, warnings, lastValid } = loaded;
  if (tags.some((each) => resourceEntry(content, each) !== undefined)) return { kind: "volkit" };
  const said = lastValid ? warnings : [];
  return script.vendor === "" ? { kind: "nobody", tag, file, said } : { kind: "vendor", said };
}

/** Says what there is to say, and gives the exit status; undefined where the action is to be run. */
export function exitCodeOfGate(
  whose: Whose,
  action: string,
  report: (said: Message) => void,
): number | undefined {
  switch (whose.kind) {
    case "volkit":
      return undefined;
    case "vendor":
      whose.said.forEach(report);
      return gateStatus.vendor;
    case "nobody": {
      const { tag, file, said } = whose;
      said.forEach(report);
      report(message("start", "VK700", { tag, file, action }));
      return 1;
    }
    case "unknown": {
      const { tag, problems } = whose;
      problems.forEach(report);
      report(message("start", "VK701", { tag }));
      return gateStatus.unknown;
    }
  }
}
