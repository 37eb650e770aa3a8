import { parseArgs } from "node:util";
import { check } from "./check.js";
import { isAccepted } from "./finding.js";
import { places } from "./places.js";
import { advice, words } from "./words.js";

// pnpm hands the `--` on that npm keeps to itself.
const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({ args, options: { write: { type: "boolean", default: false } } });

const { entries, findings, write } = check(places.packages);
if (values.write) write();
const open = values.write ? findings.filter((finding) => !isAccepted(finding)) : findings;
for (const line of [...open.map(words), ...advice(open)]) console.error(line);
console.log(`api: ${entries.length} entries, ${open.length} findings`);
process.exitCode = open.length === 0 ? 0 : 1;
