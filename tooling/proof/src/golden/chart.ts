import { armsOf } from "./arms.js";
import { numberOf, placesFrom } from "./labels.js";
import type { Again, Asking, State, Said } from "./state.js";

/** One of the folded procedures that a chart shows in one: `quickCheck` beside `deepCheck`, say. */
export interface Layer {
  /** What tells it from the others, in words of the alphabet or of the command line. */
  readonly name: string;
  readonly start: State;
}

/** A flow chart: what is asked, and where each answer leads. How it is drawn is no matter of it. */
export interface Chart {
  /** Each before those that it leads to. */
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly ends: readonly ChartEnd[];
}

export interface ChartNode {
  /** `restore-2b`: the procedure and the number of the step, and which one of the step's it is where there are more. */
  readonly id: string;
  readonly label: string;
  /** Its step, and those steps that ask nothing of their own and say something here. */
  readonly steps: readonly string[];
  /** As a person would type it; empty for the part that handles a peer. */
  readonly line: string;
  readonly again?: Again;
}

/** From a node to a node or an end, by these answers. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly ChartAnswer[];
}

export interface ChartAnswer {
  readonly answer: string;
  readonly said: readonly Said[];
  /** The layers in which it leads here; absent where it does in all that ask this. */
  readonly only?: readonly string[];
}

/** An end: an exit status and the number of the message that says why; neither where a peer's part ends. */
export interface ChartEnd {
  readonly id: string;
  readonly exit?: 0 | 1;
  readonly decided?: string;
}

/** The chart of a procedure, from its layers. Questions that ask the same are one node in it. */
export function chartOf(name: string, layers: readonly Layer[], isPart: boolean): Chart {
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
    return { id, label, steps, line: question.line, ...(again === undefined ? {} : { again }) };
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
function inOrder(nodes: readonly ChartNode[], edges: readonly ChartEdge[]): readonly ChartNode[] {
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
