import { strict as assert } from "node:assert";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bug } from "../bug.js";
import { configuration, onNode, type Node } from "../support/stand-ins.js";
import { vendorsScript } from "../support/vendors-script.js";

const text = "apps/cli/src/install/script.ts";

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

/** What the installed script broke that worked before it was there. */
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
      find: "tags: tags.filter((tag) => !observed.includes(tag)),",
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
];
