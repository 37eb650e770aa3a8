import type { Event, Path } from "../walk/path.js";
import { fold, foldTree } from "./fold.js";
import { inOrder, parted, type Parted, type PeerOrder } from "./peer-part.js";
import { exitOf, turnsKey, turnsOf, type Route, type Turn } from "./route.js";
import type { State, States, Exit, Said } from "./state.js";
import { isSameSaid, treeOf } from "./tree.js";

/** What a peer comes to in the check, and after which answers of monitor.1. */
export interface PeerPart {
  readonly state: State;
  readonly order: PeerOrder;
  readonly after: readonly string[];
}

/** A procedure, folded. In the check the part that handles the peer is one turn, and stands beside the whole. */
export interface Folded {
  readonly whole: State;
  readonly parts: readonly PeerPart[];
}

/** Folds the paths of a procedure. */
export function foldPaths(paths: readonly Path[], states: States): Folded {
  const routes: Route[] = [];
  const parts = new Map<State, { order: PeerOrder; after: Set<string> }>();
  for (const { before, after, exit, ofPeer } of withoutPart(paths)) {
    if (ofPeer.length === 0) {
      routes.push({ turns: [...before, ...after], exit });
      continue;
    }
    const { part, order, said } = foldPart(ofPeer, states);
    const turn: Turn = { question: { step: "monitor.3", line: "", part }, answer: "", said, paused: 0 };
    routes.push({ turns: [...before, turn, ...after], exit });
    const known = parts.get(part) ?? { order, after: new Set() };
    parts.set(part, known);
    known.after.add(before.findLast(({ question }) => question.step === "monitor.1")?.answer ?? "");
  }
  return {
    whole: fold(routes, states),
    parts: [...parts].map(([state, { order, after }]) => ({ state, order, after: [...after] })),
  };
}

interface Whole {
  readonly before: readonly Turn[];
  readonly after: readonly Turn[];
  readonly exit: Exit;
  /** What happened in the peer's part and after all peers, each time that all else was the same. */
  readonly ofPeer: Pick<Parted, "part" | "aboutAll">[];
}

function withoutPart(paths: readonly Path[]): Iterable<Whole> {
  const wholes = new Map<string, Whole>();
  for (const path of paths) {
    const { before, part, aboutAll, after } = parted(path.events);
    const exit = exitOf(path);
    const one: Whole = { before: turnsOf(before), after: turnsOf(after), exit, ofPeer: [] };
    const key = [turnsKey(one.before), turnsKey(one.after), exit].join("\n\n");
    const whole = wholes.get(key) ?? one;
    wholes.set(key, whole);
    if (part.length > 0) whole.ofPeer.push({ part, aboutAll });
  }
  return wholes.values();
}

/**
 * Folds the ways through a peer's part. What is said after all peers is no part of it, but where it depends on the
 * part. The seed's order is kept where it can be.
 */
function foldPart(
  ofPeer: Whole["ofPeer"],
  states: States,
): { part: State; order: PeerOrder; said: readonly Said[] } {
  const [first = [], ...others] = ofPeer.map(({ aboutAll }) => saidIn(aboutAll));
  const alike = others.every((said) => isSameSaid(first, said));
  const said = alike ? first : [];
  const routesIn = (order: PeerOrder): readonly Route[] =>
    ofPeer.map(({ part, aboutAll }) => ({
      turns: turnsOf([...inOrder(part, order), ...(alike ? [] : aboutAll)]),
      exit: 0,
    }));
  const asTheSeed = treeOf(routesIn("as the seed"));
  if (asTheSeed.kind === "tree")
    return { part: foldTree(asTheSeed.tree, states), order: "as the seed", said };
  return { part: fold(routesIn("mirror first"), states), order: "mirror first", said };
}

function saidIn(events: readonly Event[]): readonly Said[] {
  return events.flatMap((event) => (event.kind === "said" ? [{ step: event.step, id: event.id }] : []));
}
