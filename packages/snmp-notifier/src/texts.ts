import type { Notification } from "./notification.js";

/** The text of the seed's trap 160 (monitor.4). */
export const splitBrainText = "LifeKeeper replicated volume Split Brain detected.";

/** What a notification says in words, in English alone: managers match on it. */
export function textOf({ kind, node, volume, peer }: Notification): string {
  switch (kind) {
    case "split-brain":
      return splitBrainText;
    case "split-brain-over": {
      const subject = volume === undefined ? "The split brain" : `The split brain of volume ${volume}`;
      return `${subject} is over: ${node} and ${peer ?? "its peer"} have both answered, and are no longer both source.`;
    }
    case "test":
      return `TEST by volkit on ${node}: this is a test of the alarm path, nothing is wrong.`;
  }
}
