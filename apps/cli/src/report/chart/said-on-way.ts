import type { HeldMessage } from "../../recorded/format.js";
import type { Asked } from "./asked.js";
import type { ChartedPart } from "./charts-for.js";
import type { FlowChart } from "./flow-chart.js";
import type { Way } from "./way.js";

/** What a run asked and said. */
interface Told {
  readonly part: ChartedPart;
  readonly askedAt: ReadonlyMap<string, readonly Asked[]>;
  readonly messages: readonly HeldMessage[];
}

/**
 * The messages on the way out of each node, by their numbers. A record does not tell what was asked before a message:
 * of the answers that lead where the way goes, it is the one that says most of what was said about this node.
 */
export function saidOnWay(
  { nodes, end }: Way,
  { edges }: FlowChart,
  told: Told,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    nodes.map((from, at) => {
      const to = nodes[at + 1] ?? end;
      const messages = messagesAbout(from, told);
      const fitting = edges
        .filter((edge) => edge.from === from && edge.to === to)
        .flatMap(({ answers }) => answers.map(({ said }) => said))
        .filter((said) =>
          said.every(({ id, step }) => messages.some((one) => one.id === id && one.step === step)),
        );
      const [most = []] = fitting.toSorted((one, other) => other.length - one.length);
      return [from, most.map(({ id }) => id)];
    }),
  );
}

/** Messages that name a command are about it, and in what concerns a peer those that name neither are about another one. */
function messagesAbout(id: string, { part: { peer }, askedAt, messages }: Told): readonly HeldMessage[] {
  const lines = (asked: readonly Asked[] | undefined) => (asked ?? []).map(({ line }) => line.toLowerCase());
  const own = lines(askedAt.get(id));
  const others = [...askedAt].flatMap(([other, asked]) => (other === id ? [] : lines(asked)));
  return messages.filter((message) => {
    const text = message.text.toLowerCase();
    if (own.some((line) => text.includes(line))) return true;
    if (others.some((line) => text.includes(line))) return false;
    return peer === null || text.split(/[^\w.-]+/).includes(peer.toLowerCase());
  });
}
