import { asked, ownRole, writeCheck } from "../look.js";
import { codeOf, isAction, type Row } from "./row.js";

/** What the checks say. */
export const checkRows: readonly Row[] = [
  {
    id: "12029",
    severity: "ERROR",
    text: (path) =>
      `Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${codeOf(path, ".", "GETMIRRORVOLINFO")}.`,
    when: (path) => isAction(path, "quickCheck", "deepCheck") && ownRole(path) === "failed",
  },
  {
    id: "12030",
    severity: "ERROR",
    text: (path) => {
      const output = asked(path, ".", "GETMIRRORVOLINFO").at(-1)?.ending.stdout.text ?? "";
      const role = /-?\d+/.exec(output.replace(/^\S+/, ""))?.[0] ?? "";
      return `Mirrored Volume E: not in Source Mode; ROLE=${role}; EMOUT=${output.trim().replace(/\s*[\r\n]+\s*/g, " ")}`;
    },
    when: (path) =>
      isAction(path, "quickCheck", "deepCheck") &&
      (ownRole(path) === "target" || ownRole(path) === "neither"),
  },
  {
    id: "12022",
    severity: "ERROR",
    text: () => 'Resource "Vol.E" (Volume E:) not available',
    when: (path) => isAction(path, "deepCheck") && writeCheck(path) === "failed",
  },
];
