import { strict as assert } from "node:assert";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bug } from "../bug.js";
import { onNode } from "../support/stand-ins.js";
import { vendors, vendorsScript } from "../support/vendors-script.js";

/** What an installation left half done, did in silence, or did not put back. */
export const bugs: readonly Bug[] = [
  {
    name: "an installation stopped half-way at a folder",
    wrong:
      "A folder under a kept script's name was found when scripts were replaced already: half of them were volkit's.",
    edit: {
      file: "apps/cli/src/install/plan-script.ts",
      find: 'if (kept.kind === "other") return { refused: message("start", "VK716", { file: keptPath }) };',
      replace: "",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ actions, run }) => {
          vendorsScript(actions);
          mkdirSync(join(actions, "restore.ksh.before-volkit"));
          const { exit, said } = await run(program, "install");
          assert.equal(exit, 1);
          assert.ok(said.includes("VK716"), said.join(" "));
          assert.deepEqual(readdirSync(actions).sort(), ["restore.ksh", "restore.ksh.before-volkit"]);
        }),
    },
  },
  {
    name: "a vendor's script that came back was replaced in silence",
    wrong:
      "After a repair of the vendor's product the administrator was not told that it had undone the installation.",
    edit: {
      file: "apps/cli/src/install/plan-script.ts",
      find: 'return isBack ? { ...step, said: [overwritten(script, "-")] } : step;',
      replace: "return step;",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ actions, run }) => {
          const script = vendorsScript(actions);
          assert.equal((await run(program, "install")).exit, 0);
          vendorsScript(actions);
          const { exit, said } = await run(program, "install");
          assert.equal(exit, 0);
          assert.notEqual(readFileSync(script, "utf8"), vendors);
          assert.ok(said.includes("VK718"), said.join(" "));
        }),
    },
  },
  {
    name: "a file at a kept name did not come back",
    wrong:
      "What stood there before the first installation stayed under another name after the last: not byte for byte as before.",
    edit: {
      file: "apps/cli/src/install/plan-uninstall.ts",
      find: 'was === "stray" && names.includes(name)',
      replace: 'was === "stray" && name === "" && names.length === 0',
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ actions, run }) => {
          vendorsScript(actions);
          writeFileSync(join(actions, "restore.ksh.before-volkit"), "a stray");
          assert.equal((await run(program, "install")).exit, 0);
          assert.equal((await run(program, "uninstall")).exit, 0);
          assert.deepEqual(readdirSync(actions).sort(), ["restore.ksh", "restore.ksh.before-volkit"]);
          assert.equal(readFileSync(join(actions, "restore.ksh.before-volkit"), "utf8"), "a stray");
        }),
    },
  },
];
