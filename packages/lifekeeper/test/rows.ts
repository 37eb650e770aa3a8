/** A row as ins_list and eqv_list print it. */
export function row(...fields: readonly string[]): string {
  return fields.join("\x01");
}
