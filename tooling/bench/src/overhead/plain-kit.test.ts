import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testFolder } from "../compiler.fixture.js";
import { scenarios } from "../node/scenario.js";
import { plainDoing } from "./contestants.js";

const folder = testFolder();

/** A stand-in in `sh` that notes its calls besides. */
const noting = `#!/bin/sh
name=$(basename "$0" .exe)
call=$(echo "$name $*" | tr '/\\\\' '__')
echo "$call" >>"$STAND_IN_ANSWERS.calls"
tail -n +2 "$STAND_IN_ANSWERS/$call" || exit 99
exit "$(head -n 1 "$STAND_IN_ANSWERS/$call")"
`;

it.each(scenarios)("the plain script does $name with as many tools as the kit, and ends well", (scenario) => {
  const standIn = join(folder, `${scenario.name}.sh`);
  writeFileSync(standIn, noting, { mode: 0o755 });
  const natives = { measure: "", standIn };
  const { command, environment } = plainDoing(scenario, natives, join(folder, scenario.name));
  const [program, ...words] = command;
  const { status, stderr } = spawnSync(program, words, { env: { ...environment }, encoding: "utf8" });
  expect([status, stderr.replaceAll(/^(INFO|ERROR) (12065|12030) .*\n/gm, "")]).toEqual([0, ""]);
  const calls = readFileSync(join(folder, scenario.name, "answers.calls"), "utf8")
    .trimEnd()
    .split("\n");
  expect(calls).toHaveLength(scenario.programs);
});
