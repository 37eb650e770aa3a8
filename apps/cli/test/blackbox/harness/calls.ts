/** Splits the elements of an argv in logs and patterns. */
export const between = "\x1f";
