import { armsOf } from "./arms.js";
import type { ChartEnd, ChartNode, FlowChart } from "volkit/src/report/chart/flow-chart.js";
import { numberOf } from "volkit/src/report/chart/words.js";
import { withNames } from "./chart-names.js";
import { placesFrom } from "./labels.js";
import type { Asking, State, Said } from "./state.js";

/** One of the folded procedures that a chart shows in one: `quickCheck` beside `deepCheck`, say. */
export interface Layer {
  /** What tells it from the others, in words of the alphabet or of the command line. */
  readonly name: string;
  readonly start: State;
}

/** The chart of a procedure, from its layers. Questions that ask the same are one node in it. */
export function chartOf(name: string, layers: readonly Layer[], isPart: boolean): FlowChart {
  const found = layers.flatMap(({ name: layer, start }) =>
    placesFrom(start, new Map()).map(({ state, steps }) => ({ layer, state, steps })),
  );
  const byKey = new Map<string, { state: Asking; steps: readonly string[] }>();
  for (const { state, steps } of found)
    if (!byKey.has(keyOf(state))) byKey.set(keyOf(state), { state, steps });
  const ids = idsOf(name, byKey);

  const edges = new Map<string, { from: string; to: string; answers: Map<string, Gathered> }>();
  const ends = new Map<string, ChartEnd>();
  for (const { layer, state } of found) {
    for (const arm of armsOf(state)) {
      const end =
        arm.to.kind === "ended"
          ? endOf(name, isPart ? {} : { exit: arm.to.exit, decided: arm.decided })
          : undefined;
      if (end !== undefined) ends.set(end.id, end);
      const from = ids.get(keyOf(state))?.id ?? "";
      const to = end?.id ?? (arm.to.kind === "asking" ? ids.get(keyOf(arm.to))?.id : undefined) ?? "";
      const edge = edges.get(`${from} ${to}`) ?? { from, to, answers: new Map<string, Gathered>() };
      edges.set(`${from} ${to}`, edge);
      for (const { answer, said } of arm.ways) {
        const key = JSON.stringify([answer, said]);
        const gathered = edge.answers.get(key) ?? { answer, said, layers: new Set() };
        edge.answers.set(key, gathered);
        gathered.layers.add(layer);
      }
    }
  }
  const layersOf = (id: string) =>
    new Set(found.filter(({ state }) => ids.get(keyOf(state))?.id === id).map(({ layer }) => layer)).size;
  const edgeList = [...edges.values()].map(({ from, to, answers }) => ({
    from,
    to,
    answers: [...answers.values()].map(({ layers: only, ...answer }) =>
      only.size === layersOf(from) ? answer : { ...answer, only: [...only] },
    ),
  }));
  const nodes = [...byKey].map(([key, { state, steps }]): ChartNode => {
    const { question, again } = state;
    const { id, label } = ids.get(key) ?? { id: "", label: "" };
    return { id, label, steps, line: withNames(question.line), ...(again === undefined ? {} : { again }) };
  });
  return { nodes: inOrder(nodes, edgeList), edges: edgeList, ends: [...ends.values()] };
}

interface Gathered {
  readonly answer: string;
  readonly said: readonly Said[];
  readonly layers: Set<string>;
}

function keyOf({ question }: Asking): string {
  return `${question.step} ${question.line}`;
}

function endOf(name: string, { exit, decided }: { exit?: 0 | 1; decided?: string | undefined }): ChartEnd {
  const id = [
    name,
    exit === undefined ? "done" : `exit-${exit}`,
    ...(decided === undefined ? [] : [decided]),
  ].join("-");
  return { id, ...(exit === undefined ? {} : { exit }), ...(decided === undefined ? {} : { decided }) };
}

function idsOf(
  name: string,
  nodes: ReadonlyMap<string, { state: Asking; steps: readonly string[] }>,
): ReadonlyMap<string, { id: string; label: string }> {
  const rough = [...nodes].map(([key, { state, steps }]) => {
    const numbers = state.question.part === undefined ? steps.map(numberOf).join(", ") : "3–5";
    return { key, step: numberOf(state.question.step), numbers };
  });
  return new Map(
    rough.map((one) => {
      const mates = rough.filter(({ numbers }) => numbers === one.numbers);
      const which = mates.length === 1 ? "" : `.${mates.indexOf(one) + 1}`;
      return [one.key, { id: `${name}-${one.step}${which}`, label: one.numbers + which }];
    }),
  );
}

/** The nodes, each before those that it leads to. */
function inOrder(nodes: readonly ChartNode[], edges: FlowChart["edges"]): readonly ChartNode[] {
  const left = [...nodes];
  const order: ChartNode[] = [];
  while (left.length > 0) {
    const free = left.findIndex(
      ({ id }) => !edges.some(({ from, to }) => to === id && left.some((one) => one.id === from)),
    );
    const [next] = left.splice(free, 1);
    if (free < 0 || next === undefined) throw new Error("the chart goes round in a circle");
    order.push(next);
  }
  return order;
}
