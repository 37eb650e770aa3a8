import type { ActionName } from "./kit.js";

/** An action's name as it stands in names of assertions: `deep-check`. */
export function idOf(action: ActionName): string {
  return action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
