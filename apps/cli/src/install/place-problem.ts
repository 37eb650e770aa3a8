import { message, type Message } from "@volkit/kit-orchestrator";
import type { ActionsFolder } from "./actions-folder.js";

/** Why nothing can be installed there; nothing where it can. */
export function placeProblem(place: ActionsFolder): Message[] {
  switch (place.kind) {
    case "found":
      return [];
    case "absent":
      return [message("start", "VK711", { places: place.lookedFor.join(", ") })];
    case "two":
      return [message("start", "VK712", { places: place.folders.join(", ") })];
  }
}
