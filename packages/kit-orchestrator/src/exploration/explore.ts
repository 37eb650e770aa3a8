import { everyWay } from "@volkit/path-walker";
import type { Volume } from "@volkit/tool-command";
import type { Around } from "./answers.js";
import { situations } from "./situations.js";
import { goOneWay, type Way } from "./way.js";

/** What an exploration is about: the names that its commands are written with. */
export interface Example {
  /** The resource's LifeKeeper tag, here and on the peer. */
  readonly tag: string;
  readonly volume: Volume;
  /** This node's LifeKeeper system name. */
  readonly node: string;
  /** The other node's. */
  readonly peer: string;
}

/** The names that documentation goes by. */
export const plainExample: Example = {
  tag: "Vol.E",
  volume: { letter: "E", name: "E:" },
  node: "NODEA",
  peer: "NODEB",
};

/** Addresses for documentation (RFC 5737). */
const addresses = ["192.0.2.2", "192.0.2.3"] as const;

/**
 * Explores the actions: the procedures themselves are run on made-up answers, along the healthy way and those that
 * turn off from it once or twice. Nothing is started and nothing is asked of any node. It takes a fraction of a second.
 */
export async function explore(example: Example = plainExample): Promise<readonly Way[]> {
  const { tag, volume, node, peer } = example;
  const around: Around = { resource: { tag, volume, node }, peer, addresses };
  const ways: Way[] = [];
  for (const situation of situations(peer, tag, addresses[0])) {
    await everyWay(
      (choices) => goOneWay(situation, around, choices),
      (way) => {
        ways.push(way);
        return "go on";
      },
      situation.turns,
    );
  }
  return ways;
}
