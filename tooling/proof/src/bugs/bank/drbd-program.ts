import { strict as assert } from "node:assert";
import type { Bug } from "../bug.js";
import { onNode, type Replies } from "../support/stand-ins.js";

/** As in `drbd`, through the program itself and tools that are processes. */
async function neverKnown(program: string, answer: string): Promise<void> {
  const here: Replies = { ". GETMIRRORVOLINFO E:": answer, "NODEA GETMIRRORVOLINFO E:": answer };
  await Promise.all([
    ...["quickCheck", "deepCheck", "restore", "remove"].map((action) =>
      onNode(
        async ({ run }) => {
          const { exit, said, calls, stderr } = await run(program, action, "-t", "Vol.E");
          assert.equal(exit, 1, `${action}: ${stderr}`);
          assert.ok(
            said.some((id) => id === "12029" || id === "12093"),
            stderr,
          );
          const changed = calls.filter((call) => /LOCKVOLUME|SWITCHOVER|delete/.test(call));
          assert.deepEqual(changed, [], `${action} took a role for known`);
        },
        { EMCmd: here },
      ),
    ),
    onNode(
      async ({ run }) => {
        const { exit, said, stderr } = await run(program, "quickCheck", "-t", "Vol.E");
        assert.equal(exit, 0, stderr);
        assert.ok(said.includes("VK320"), `the peer's silence was taken for no split brain: ${stderr}`);
      },
      { EMCmd: { "NODEB GETMIRRORVOLINFO E:": answer } },
    ),
  ]);
}

const file = "packages/emcmd-parser/src/get-mirror-vol-info.ts";
const asNone = '{ kind: "mirror", role: "target", roleNumber: "2", mirrors: [], output: "" }';

export const bugs: readonly Bug[] = [
  {
    name: "DRBD's first, through the program",
    wrong: "As in the sources: a tool that fails is read as the other role.",
    edit: {
      file,
      find: 'if (failure !== undefined) return { kind: "failed", failure };',
      replace: `if (failure !== undefined) return ${asNone};`,
    },
    reproduction: {
      by: "program",
      run: (program) => neverKnown(program, "echo 'no such volume' >&2; exit 15"),
    },
  },
  {
    name: "DRBD's second, through the program",
    wrong: "As in the sources: an empty answer is read as a role.",
    edit: {
      file,
      find: 'if (first === undefined) return { kind: "failed", failure: { kind: "silent" } };',
      replace: `if (first === undefined) return ${asNone};`,
    },
    reproduction: { by: "program", run: (program) => neverKnown(program, "exit 0") },
  },
  {
    name: "DRBD's third, through the program",
    wrong: "As in the sources: a garbled line counts as an answer.",
    edit: {
      file: "packages/emcmd-parser/src/mirror-line.ts",
      find: "if (more.length > 0 || !integer.test(roleNumber) || !integer.test(stateNumber)) return undefined;",
      replace: "if (more.length > 0) return undefined;",
    },
    reproduction: {
      by: "program",
      run: (program) => neverKnown(program, "printf 'E: \\377? NODEA 10.0.0.2 ?\\n'"),
    },
  },
];
