import type { ActionName } from "../actions.js";
import type { Item, Note, NotMirroring, Outlook, Part } from "./plan.js";

/** Pure: what to know beside the outlook of a plan. */
export function notesOf(action: ActionName, parts: readonly Part[], outlook: Outlook): readonly Note[] {
  const items = parts.flatMap((part) => part.items);
  const errors = outlook.kind === "would-fail" ? [] : errorsIn(items);
  return [
    ...(errors.length === 0 ? [] : [{ kind: "errors" as const, ids: errors }]),
    ...onMirror(action, items),
  ];
}

function errorsIn(items: readonly Item[]): readonly string[] {
  const said = items.flatMap((item) => (item.kind === "says" ? item.message : []));
  return [...new Set(said.filter(({ severity }) => severity === "ERROR").map(({ id }) => id))];
}

function onMirror(action: ActionName, items: readonly Item[]): readonly Note[] {
  const role = items.find((item) => item.kind === "found" && item.decision.about === "role");
  if (role?.kind !== "found" || (action !== "restore" && action !== "remove")) return [];
  const states = role.mirrors.flatMap((state): NotMirroring[] => (state === "mirroring" ? [] : [state]));
  if (role.decision.value === "source") return states.map((state) => ({ kind: "split-brain", state }));
  const switchover = items.find(
    (item) => item.kind === "call" && item.call.command.args.includes("SWITCHOVERVOLUME"),
  );
  if (switchover?.kind !== "call") return [];
  // A state that is not known may be any.
  const known = states.filter((state) => state !== "unknown");
  return known.map((state) => ({ kind: "no-switchover", state, number: switchover.number }));
}
