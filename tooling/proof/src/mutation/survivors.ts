import type { Survivor } from "./judge.js";

/** Every change that no test notices, each with the reason why none should. */
export const survivors: readonly Survivor[] = [
  {
    file: "emcmd-parser/src/mirror-line.ts",
    mutator: "StringLiteral",
    from: '""',
    to: '"Stryker was here!"',
    places: 4,
    reason:
      "stands for a field that is not there; the line's last field is not there either then, and is no number",
  },
  {
    file: "vss-manager/src/listing.ts",
    mutator: "ConditionalExpression",
    from: 'failure.kind === "exit"',
    to: "true",
    reason:
      "only an exit has a code among the failures that an ending can come to, so the code alone decides",
  },
  {
    file: "volume-health/src/own-files.ts",
    mutator: "ArrayDeclaration",
    from: "[]",
    to: '["Stryker was here"]',
    reason: "stands for a folder that cannot be listed; a name that is no name of the check is left out next",
  },
  {
    file: "volume-health/src/own-files.ts",
    mutator: "ObjectLiteral",
    from: "{ isFile: false, bytes: 0 }",
    to: "{}",
    reason: "what is not known to be a file is left alone as much as what is known to be none",
  },
  {
    file: "volume-health/src/write-check-report.ts",
    mutator: "ConditionalExpression",
    from: 'typeof value === "object"',
    to: "true",
    reason: "spread out, a number, a text or undefined has none of the members that are asked for",
  },
  {
    file: "volume-health/src/write-check.ts",
    mutator: "StringLiteral",
    from: '"start"',
    to: '""',
    reason: "every step is begun before it can fail; the first value only says that there always is one",
  },
];
