import { strict as assert } from "node:assert";
import { exited } from "@volkit/tool-command";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";

const nodeB = { node: "NODEB", tag: "Vol.E", addresses: ["10.0.0.2", "10.1.0.2"] };
const twoMirrors = exited(0, "E: 1 NODEA 10.0.0.2 1\r\nE: 1 NODEA 10.1.0.2 4\r\n");
const answers = { "EMCmd . GETMIRRORVOLINFO E:": twoMirrors };

/** Peers of which too much was believed, or too little. */
export const bugs: readonly Bug[] = [
  {
    name: "a peer of unknown role read as no split brain",
    wrong:
      "A peer whose mirrors are neither source nor target was recorded as no split brain, though nothing says so.",
    edit: {
      file: "packages/kit-orchestrator/src/look-for-split-brain.ts",
      find: 'run.decide("monitor.4", "split brain", "unknown", peer.node);\n    run.say("monitor.4", "VK324"',
      replace: 'run.decide("monitor.4", "split brain", "no", peer.node);\n    run.say("monitor.4", "VK324"',
    },
    reproduction: {
      by: "sources",
      run: async () => {
        for (const role of ["0", "-1", "7"]) {
          const peer = { "EMCmd NODEB GETMIRRORVOLINFO E:": exited(0, `E: ${role} NODEA 10.0.0.2 1\r\n`) };
          const { decisions } = await act("quickCheck", { answers: peer });
          assert.equal(decisions.find(({ about }) => about === "split brain")?.value, "unknown");
        }
      },
    },
  },
  {
    name: "two mirrors to one peer counted as none",
    wrong:
      "monitor.3 was left out for a peer with two addresses: LifeKeeper would have failed over to a paused copy.",
    edit: {
      file: "packages/kit-orchestrator/src/mirrors-of-peer.ts",
      find: "if (configured.length > 0) return configured;",
      replace: "if (configured.length === 1) return configured;",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const { calls } = await act("quickCheck", { answers, peers: [nodeB] });
        assert.ok(calls.includes("ins_setst -d NODEB -t Vol.E -S OSF"));
      },
    },
  },
  {
    name: "the first of two mirrors decided",
    wrong: "Of two mirrors to a peer one was paused, and the peer stayed ready to take over with old data.",
    edit: {
      file: "packages/kit-orchestrator/src/agree-on-state.ts",
      find: 'mirrors.find((line) => line.state !== "mirroring") ?? mirrors[0]',
      replace: "mirrors[0]",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const { calls } = await act("quickCheck", { answers, peers: [nodeB] });
        assert.ok(calls.includes("ins_setst -d NODEB -t Vol.E -S OSF"));
      },
    },
  },
];
