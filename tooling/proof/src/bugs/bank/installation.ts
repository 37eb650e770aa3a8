import { strict as assert } from "node:assert";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bug } from "../bug.js";
import { configuration, onNode, type Node } from "../support/stand-ins.js";

const text = "apps/cli/src/install/script.ts";
const vendors = "#!/bin/ksh\nexit 42\n";

function vendorsScript(actions: string): string {
  const script = join(actions, "restore.ksh");
  writeFileSync(script, vendors);
  chmodSync(script, 0o755);
  return script;
}

/** Installs volkit over a vendor's script, which has to answer for a tag that is not volkit's. */
function callsTheVendors(
  program: string,
  call: (start: Node["start"], script: string, installed: string) => ReturnType<Node["start"]>,
): Promise<void> {
  return onNode(async ({ folder, actions, run, start }) => {
    const installed = join(folder, "volkit.mjs");
    cpSync(program, installed);
    const script = vendorsScript(actions);
    const { exit: done, stderr } = await run(installed, "install");
    assert.equal(done, 0, stderr);
    const { exit } = await call(start, script, installed);
    assert.equal(exit, 42, "the vendor's script did not answer");
  });
}

/** What an installation broke that worked before, or did in silence. */
export const bugs: readonly Bug[] = [
  {
    name: "NODE_OPTIONS of the node kept volkit from starting",
    wrong:
      "Set for something else on the node, it failed every action, of the tags too that were never volkit's.",
    edit: { file: text, find: '    "NODE_OPTIONS=",\n', replace: "" },
    reproduction: {
      by: "program",
      run: (program) =>
        callsTheVendors(program, (start, script) =>
          start(["/bin/sh", script, "-t", "Other"], { NODE_OPTIONS: "--no-such-option" }),
        ),
    },
  },
  {
    name: "ksh -e ended the script at volkit's answer",
    wrong:
      "Where LifeKeeper runs scripts with -e, no tag of the vendor's could be brought in service any more.",
    edit: {
      file: text,
      find: "case $- in *e*) set +e; volkit_errexit='set -e; ' ;; esac\n",
      replace: "",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        callsTheVendors(program, (start, script) => start(["/bin/sh", "-e", script, "-t", "Other"])),
    },
  },
  {
    name: "a missing part of the program failed the vendor's tags",
    wrong: "With Node there and volkit's own file gone, Node's exit status was taken for volkit's answer.",
    edit: {
      file: text,
      find: 'files.map((each) => `[ -s ${each} ]`).join(" && ")',
      replace: "files.slice(0, 1).map((each) => `[ -s ${each} ]`).join()",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        callsTheVendors(program, (start, script, installed) => {
          rmSync(installed);
          return start(["/bin/sh", script, "-t", "Other"]);
        }),
    },
  },
  {
    name: "a tag that is only observed failed where volkit could not start",
    wrong: "It is the vendor's script that acts on such a tag; without volkit it has to answer, and did not.",
    edit: {
      file: "apps/cli/src/install/install.ts",
      find: 'tags: tags.filter((tag) => resourceEntry(content, tag)?.mode !== "observe"),',
      replace: "tags,",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ folder, actions, run, start }) => {
          const resources = { "Vol.E": { volume: "E:", mode: "observe" } };
          writeFileSync(join(folder, "lk/etc/volkit.json"), JSON.stringify({ ...configuration, resources }));
          const installed = join(folder, "volkit.mjs");
          cpSync(program, installed);
          const script = vendorsScript(actions);
          assert.equal((await run(installed, "install")).exit, 0);
          rmSync(installed);
          const { exit } = await start(["/bin/sh", script, "-t", "Vol.E"]);
          assert.equal(exit, 42, "the vendor's script did not answer");
        }),
    },
  },
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
