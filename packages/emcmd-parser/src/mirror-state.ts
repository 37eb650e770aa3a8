/**
 * The state of one mirror, by the number EMCMD prints: 1 mirroring, 0 none, 2 resync, 3 broken, 4 paused,
 * 5 resync pending (seen in public scripts), -1 invalid (recalled from the vendor's manual). Any other number
 * is unknown, and never read as mirroring.
 */
export type MirrorState =
  "mirroring" | "none" | "resync" | "broken" | "paused" | "resync pending" | "invalid" | "unknown";

/** The state that a number of EMCMD's stands for; `unknown` for any number that nothing is known of. */
export function mirrorStateOf(number: number): MirrorState {
  switch (number) {
    case 1:
      return "mirroring";
    case 0:
      return "none";
    case 2:
      return "resync";
    case 3:
      return "broken";
    case 4:
      return "paused";
    case 5:
      return "resync pending";
    case -1:
      return "invalid";
    default:
      return "unknown";
  }
}
