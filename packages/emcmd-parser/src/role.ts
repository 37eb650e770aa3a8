/**
 * A node's part in a mirror, by the number EMCMD prints: 1 source (seen in public scripts), 2 target, 0 none,
 * -1 invalid (recalled from the vendor's manual). Any other number is unknown, and never read as source or target.
 */
export type Role = "source" | "target" | "none" | "invalid" | "unknown";

/** The role that a number of EMCMD's stands for; `unknown` for any number that nothing is known of. */
export function roleOf(number: number): Role {
  switch (number) {
    case 1:
      return "source";
    case 2:
      return "target";
    case 0:
      return "none";
    case -1:
      return "invalid";
    default:
      return "unknown";
  }
}
