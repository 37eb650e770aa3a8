import { lines } from "@volkit/tool-command";

/** Rows of `ins_list` and `eqv_list`: one a line, fields split by byte 0x01 (seen in public scripts). */
export function rows(output: string): string[][] {
  return lines(output).map((line) => line.split("\x01").map((field) => field.trim()));
}
