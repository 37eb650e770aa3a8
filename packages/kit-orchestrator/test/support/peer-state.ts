import type { Ending } from "@volkit/tool-command";
import { says } from "./answers.js";

/** The commands of monitor.3 for the peer NODEB, and this node's own question. */
export const mirror = "EMCmd . GETMIRRORVOLINFO E:";
export const state = "ins_list -d NODEB -t Vol.E";
export const toOsu = "ins_setst -d NODEB -t Vol.E -S OSU";
export const toOsf = "ins_setst -d NODEB -t Vol.E -S OSF";

/** This node's mirror, in the state of a number. */
export function mirrorIn(number: string): Ending {
  return says(`E: 1 NODEA 10.0.0.2 ${number}`);
}

/** The calls that set a peer's state. */
export function sets(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => call.startsWith("ins_setst"));
}
