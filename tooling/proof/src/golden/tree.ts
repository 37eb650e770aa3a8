import type { Exit, Question, Said } from "./state.js";
import type { Route, Turn } from "./route.js";

/** Routes with their equal beginnings joined: a question with its answers, or an end. */
export interface Tree {
  question?: Question;
  exit?: Exit;
  readonly branches: Map<string, Branch>;
}

interface Branch {
  readonly said: readonly Said[];
  readonly paused: number;
  readonly tree: Tree;
}

/**
 * The tree of routes; or `undecided`, told as the place, where the same answers led to different things, so that
 * there is none.
 */
export function treeOf(
  routes: readonly Route[],
): { kind: "tree"; tree: Tree } | { kind: "undecided"; at: string } {
  const tree: Tree = { branches: new Map() };
  for (const { turns, exit } of routes) {
    let at = tree;
    for (const turn of turns) {
      const next = step(at, turn);
      if (next === undefined) return { kind: "undecided", at: inWords(turns, turn) };
      at = next;
    }
    if (at.question !== undefined || (at.exit ?? exit) !== exit) {
      return { kind: "undecided", at: inWords(turns, undefined) };
    }
    at.exit = exit;
  }
  return { kind: "tree", tree };
}

function step(at: Tree, { question, answer, said, paused }: Turn): Tree | undefined {
  at.question ??= question;
  if (at.exit !== undefined || !isSameQuestion(at.question, question)) return undefined;
  const branch = at.branches.get(answer);
  if (branch === undefined) {
    const tree: Tree = { branches: new Map() };
    at.branches.set(answer, { said, paused, tree });
    return tree;
  }
  return branch.paused === paused && isSameSaid(branch.said, said) ? branch.tree : undefined;
}

export function isSameQuestion(one: Question, other: Question): boolean {
  return one.line === other.line && one.step === other.step && one.part === other.part;
}

export function isSameSaid(one: readonly Said[], other: readonly Said[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ step, id }, at) => step === other[at]?.step && id === other[at].id)
  );
}

function inWords(turns: readonly Turn[], until: Turn | undefined): string {
  const lines: string[] = [];
  for (const turn of turns) {
    const said = turn.said.map(({ id }) => ` ${id}`).join("");
    lines.push(`${turn.question.step} ${turn.question.line}: ${turn.answer}${said}`);
    if (turn === until) break;
  }
  return lines.join("\n");
}
