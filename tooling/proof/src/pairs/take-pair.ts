import { exited, type Call, type Ending } from "@volkit/tool-command";
import type { Path, World } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { takePath } from "../walk/take-path.js";
import { nodeB, worldOf } from "../walk/world-of.js";
import type { Part } from "./part.js";

/** Whose answers come first. */
export const orders = ["side by side", "NODEB first", "NODEC first"] as const;
export type Order = (typeof orders)[number];

const nodeC = { node: "NODEC", tag: "Vol.E", addresses: ["10.0.0.3"] };
const world: World = worldOf("quickCheck", { emcmd: { retries: 0 }, peers: [nodeB("10.0.0.2"), nodeC] });

/** A check with two peers, each of whom answers as it does in its part. */
export function takePair(procedures: Procedures, [b, c]: readonly [Part, Part], order: Order): Promise<Path> {
  return takePath(
    procedures,
    { ...world, name: `quickCheck of NODEB and NODEC, ${order}` },
    {
      answer: (call) => answerOf(call, b, c),
      lookUp: () => ({ name: "nothing", addresses: [] }),
      wait: async ({ peer }) => {
        const waits =
          (order === "NODEB first" && peer === "NODEC") || (order === "NODEC first" && peer === "NODEB");
        if (waits) for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
      },
    },
  );
}

function answerOf({ step, peer, command }: Call, b: Part, c: Part) {
  if (step === "monitor.1") {
    const lines = [`E: 1 NODEA 10.0.0.2 ${stateOf(b)}`, `E: 1 NODEA 10.0.0.3 ${stateOf(c)}`];
    return {
      name: `source, ${stateOf(b)} and ${stateOf(c)}`,
      ending: exited(0, lines.join("\r\n")),
      endings: 1,
    };
  }
  const words = ` ${[command.tool.name, ...command.args].join(" ")} `;
  // The flag here is raised for whichever peer comes first: it is done for both or for neither.
  if (peer === undefined) return { name: "done", ending: exited(0), endings: 1 };
  const found = (peer === "NODEB" ? b : c).answers.get(words.replaceAll("NODEC", "NODEB"));
  if (found === undefined) return { name: "not of its part", ending: exited(0), endings: 1 };
  return { name: found.answer, ending: peer === "NODEB" ? found.ending : forNodeC(found.ending), endings: 1 };
}

function stateOf({ own }: Part): "1" | "4" {
  return own === "source, mirroring" ? "1" : "4";
}

function forNodeC(ending: Ending): Ending {
  const text = ending.stdout.text.replaceAll("NODEB", "NODEC").replaceAll("10.0.0.2", "10.0.0.3");
  return { ...ending, stdout: { ...ending.stdout, text } };
}
