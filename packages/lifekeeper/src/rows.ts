import { lines } from "@volkit/tool-command";

/** Nobody reads a field beyond the state, which has the index 6: a line of more of them costs no more. */
const fields = 7;

/** Rows of `ins_list` and `eqv_list`: one a line, fields split by byte 0x01 (seen in public scripts). */
export function rows(output: string): string[][] {
  return lines(output).map((line) => line.split("\x01", fields).map((field) => field.trim()));
}
