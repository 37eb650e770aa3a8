import { strict as assert } from "node:assert";
import { exited, type Ending } from "@volkit/tool-command";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";

/** DRBD's OCF agent answers "not running" to each of these: unknown became stopped. Here it must stay unknown. */
const inputs = {
  fails: [exited(15, "", "no such volume"), exited(0, "Status = 15\r\n")],
  "prints nothing": [exited(0), exited(0, "\r\n \r\n")],
  "prints garbage": [
    exited(0, "\x01\x02\xff{}"),
    exited(0, "E: ?? NODEA 10.0.0.2 ??\r\n"),
    exited(0, "E: 2\r\n"),
  ],
} satisfies Record<string, readonly Ending[]>;

const changing = /LOCKVOLUME|SWITCHOVERVOLUME|delete shadows|volume -u/;

async function neverKnown(answers: readonly Ending[]): Promise<void> {
  for (const answer of answers) {
    const here = { "EMCmd . GETMIRRORVOLINFO E:": answer, "EMCmd NODEA GETMIRRORVOLINFO E:": answer };
    for (const action of ["quickCheck", "deepCheck"] as const) {
      const { verdict, said, calls } = await act(action, { answers: here });
      assert.equal(verdict, "failed", `${action}: this node was found healthy`);
      assert.ok(said.includes("12029"));
      assert.ok(!said.includes("12030"), `${action}: this node was found to be no source`);
      assert.ok(!calls.some((call) => call.includes("NODEB")), `${action}: the peer was asked`);
    }
    for (const action of ["restore", "remove"] as const) {
      const { verdict, said, calls } = await act(action, { answers: here });
      assert.equal(verdict, "failed", `${action}: the volume was found in its place`);
      assert.ok(said.includes("12093"));
      assert.deepEqual(
        calls.filter((call) => changing.test(call)),
        [],
        `${action} took a role for known`,
      );
    }

    const { said, decisions } = await act("quickCheck", {
      answers: { "EMCmd NODEB GETMIRRORVOLINFO E:": answer },
    });
    assert.ok(said.includes("VK320"), "nothing is said of the peer that did not answer");
    const found = decisions.find(({ about }) => about === "split brain");
    assert.equal(found?.value, "unknown", "no answer of the peer was taken for no split brain");
  }
}

const file = "packages/emcmd-parser/src/get-mirror-vol-info.ts";
const asTarget = '{ kind: "mirror", role: "target", roleNumber: "2", mirrors: [], output: "" }';

export const bugs: readonly Bug[] = [
  {
    name: "DRBD's first: the status tool fails",
    wrong:
      "A tool that fails is read as the other role: remove would answer 0 with the volume open on this node.",
    edit: {
      file,
      find: 'if (failure !== undefined) return { kind: "failed", failure };',
      replace: `if (failure !== undefined) return ${asTarget};`,
    },
    reproduction: { by: "sources", run: () => neverKnown(inputs.fails) },
  },
  {
    name: "DRBD's second: the status tool prints nothing",
    wrong: "An empty answer, which the service gives now and then, is read as a role: remove would answer 0.",
    edit: {
      file,
      find: 'if (first === undefined) return { kind: "failed", failure: { kind: "silent" } };',
      replace: `if (first === undefined) return ${asTarget};`,
    },
    reproduction: { by: "sources", run: () => neverKnown(inputs["prints nothing"]) },
  },
  {
    name: "DRBD's third: the status tool prints garbage",
    wrong:
      "A garbled line counts as an answer: a check ends as a success on a node of which nothing is known.",
    edit: {
      file: "packages/emcmd-parser/src/mirror-line.ts",
      find: "if (more.length > 0 || !integer.test(roleNumber) || !integer.test(stateNumber)) return undefined;",
      replace: "if (more.length > 0) return undefined;",
    },
    reproduction: { by: "sources", run: () => neverKnown(inputs["prints garbage"]) },
  },
];
