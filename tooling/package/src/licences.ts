import { licenceReport } from "./licence-report.js";
import { executableParts, shipments } from "./shipped.js";

/** Which licences what ships is under: exit status 1 where one of them is not permissive. */
const { table, refused } = licenceReport([...(await shipments()).flat(), ...executableParts()]);
console.log(table.join("\n"));
if (refused.length === 0) {
  console.log("Only permissive licences are in what ships.");
} else {
  const what = "Not known to be permissive; leave it out, or let somebody look at the licence:";
  console.error([what, ...refused.map((line) => `  ${line}`)].join("\n"));
  process.exitCode = 1;
}
