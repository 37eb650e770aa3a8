import type { RunRecord } from "../recorded/format.js";
import { sameNode } from "./around.js";
import { newsOf } from "./news-of.js";
import type { News } from "./news.js";
import type { FactName } from "./seen.js";

/** Something that a run changed on a node, as far as the command for it succeeded. */
export interface Deed {
  readonly node: string;
  /** The fact that is another one since: `role` where it switched over. */
  readonly fact: FactName;
  /** What it is now: `source`, `locked`, `raised`, `OSF`; `absent` for shadow copies that are there no more. */
  readonly value: string;
}

/**
 * What a run changed on its node and on the others, in the order in which it did it. What did not succeed is not told,
 * nor what nobody knows the outcome of. Shadow copies count as deleted where a listing afterwards says so.
 */
export function deedsOf(record: RunRecord): readonly Deed[] {
  if (!record.calls.some(({ effect }) => effect === "changes")) return [];
  const news = newsOf(record);
  return news.flatMap((each, at) => (each.by === "change" ? deed(each, news.slice(at + 1), record) : []));
}

function deed({ node, fact, seen }: News, later: readonly News[], record: RunRecord): Deed[] {
  if (fact === "shadowCopies") {
    const look = later.find((each) => each.by === "look" && each.fact === fact && each.node === node)?.seen;
    const isGone = look?.kind === "seen" && look.value === "absent";
    return isGone && deletedSome(record, node) ? [{ node, fact, value: look.value }] : [];
  }
  if (seen.kind !== "inferred") return [];
  const isOwn = sameNode(node, record.node);
  // the other side of a switchover goes without saying, and its own resource's state is LifeKeeper's doing
  if (fact === "role" ? !isOwn : fact === "resource" && isOwn) return [];
  return [{ node, fact, value: seen.value }];
}

/** The deletion ends with another status where there was nothing to delete. */
function deletedSome({ calls, node: own }: RunRecord, node: string): boolean {
  return calls.some(
    ({ peer, args, ending }) =>
      sameNode(peer ?? own, node) &&
      args.includes("delete") &&
      args.includes("shadows") &&
      ending?.how === "exited" &&
      ending.exitCode === 0,
  );
}
