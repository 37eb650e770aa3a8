import type { Path } from "../walk/path.js";
import { said } from "./look.js";
import { checkRows } from "./numbers/check.js";
import { removeRows } from "./numbers/remove.js";
import { restoreRows } from "./numbers/restore.js";
import type { Row } from "./numbers/row.js";
import type { Finding, Rule } from "./rule.js";

const rows = [...checkRows, ...restoreRows, ...removeRows];

/** Each of the seed's fifteen numbers appears exactly when its row says, once, with the seed's words. */
export const numberRules: readonly Rule[] = rows.map((row) => ({
  name: row.id,
  says: `${row.id} is said, once and in the seed's words, exactly when its row says.`,
  check: (path) => checked(row, path),
}));

function checked({ id, severity, text, when }: Row, path: Path): Finding {
  const found = said(path, id);
  if (!when(path))
    return found.length === 0 ? "beside" : { broken: `${id} is said, and nothing calls for it` };
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return { broken: `${id} is said ${found.length} times` };
  const [line, should] = [`${only.severity} ${only.text}`, `${severity} ${text(path)}`];
  return line === should ? "holds" : { broken: `it says "${line}", and should say "${should}"` };
}
