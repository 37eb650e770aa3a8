import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testFolder } from "../compiler.fixture.js";
import { peersUpTo } from "../node/cluster.js";
import { makeNode } from "../node/node.js";
import { places } from "../places.js";
import { lookAnswers } from "./look.js";

const folder = testFolder();

/** Notes what it was called as, and answers as the compiled one does. */
const notingStandIn = `#!/bin/sh
words="$(basename "$0" .exe) $*"
echo "$words" >>"$STAND_IN_ANSWERS.log"
{ read -r status; cat; } <"$STAND_IN_ANSWERS/$(printf %s "$words" | tr '/\\\\' '__')"
exit "$status"
`;

it.each([
  { letters: ["E"], peers: peersUpTo(1) },
  { letters: ["E", "F", "G"], peers: peersUpTo(2) },
])("$letters: a look starts these programs, each once and no others, and finds nothing wrong", (cluster) => {
  const standIn = join(folder, `stand-in-${cluster.letters.length}`);
  writeFileSync(standIn, notingStandIn, { mode: 0o755 });
  const answers = lookAnswers(cluster);
  const { environment } = makeNode(join(folder, `node-${cluster.letters.length}`), standIn, cluster, answers);
  const { status } = spawnSync(process.execPath, [places.script, "status"], { env: environment });
  expect(status).toBe(0);
  const asked = readFileSync(`${environment["STAND_IN_ANSWERS"] ?? ""}.log`, "utf8")
    .trim()
    .split("\n");
  expect(asked.map((line) => line.trim()).toSorted()).toEqual([...answers.keys()].toSorted());
});
