import type { Route } from "./route.js";
import { waysKey, type Again, type Asking, type State, type States } from "./state.js";
import { isSameQuestion, isSameSaid, treeOf, type Tree } from "./tree.js";

/**
 * Folds the routes through a procedure: equal beginnings become one, and so does what follows equal situations.
 * Nothing is lost. Throws where the same answers led to different things.
 */
export function fold(routes: readonly Route[], states: States): State {
  const grown = treeOf(routes);
  if (grown.kind === "undecided") throw new Error(`the same answers led to different things:\n${grown.at}`);
  return foldTree(grown.tree, states);
}

export function foldTree({ question, exit, branches }: Tree, states: States): State {
  if (question === undefined) {
    if (exit === undefined) throw new Error("a route has no end");
    return states.ended(exit);
  }
  const ways = [...branches].map(([answer, { said, paused, tree }]) => ({
    answer,
    said,
    paused,
    to: foldTree(tree, states),
  }));
  return askedAgain(states.asking(question, ways), states);
}

/** One state for a question and the same asked once more, where every other answer brings the same both times. */
function askedAgain(first: Asking, states: States): Asking {
  const more = first.ways.find(
    ({ to }) => to.kind === "asking" && isSameQuestion(to.question, first.question),
  );
  if (more?.to.kind !== "asking") return first;
  const { to: second, answer: after, said, paused } = more;
  const isOther = ({ answer }: { readonly answer: string }) => answer !== after;
  const alike = waysKey(first.ways.filter(isOther)) === waysKey(second.ways.filter(isOther));
  if (!alike || !isMoreOf(second.again, { after, said, paused })) return first;
  const times = 1 + (second.again?.times ?? 0);
  return states.asking(first.question, second.ways, { after, said, paused, times });
}

function isMoreOf(known: Again | undefined, { after, said, paused }: Omit<Again, "times">): boolean {
  if (known === undefined) return true;
  return known.after === after && known.paused === paused && isSameSaid(known.said, said);
}
