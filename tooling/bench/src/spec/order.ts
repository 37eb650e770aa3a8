/** A program that a step of the procedures starts, by the words that it must see. */
export interface Start {
  readonly kind: "start";
  /** The step of the seed: `monitor.1`. `peers` is the question who they are. */
  readonly step: string;
  /** The tool's bare name, then its arguments. */
  readonly words: readonly [tool: string, ...words: string[]];
}

/** Programs in the order that the specification allows: what may overlap stands side by side, and nothing else. */
export type Order =
  | Start
  | { readonly kind: "in turn"; readonly parts: readonly Order[] }
  | { readonly kind: "side by side"; readonly parts: readonly Order[] };

export function starts(step: string, ...words: Start["words"]): Start {
  return { kind: "start", step, words };
}

export function inTurn(...parts: readonly Order[]): Order {
  return { kind: "in turn", parts };
}

export function sideBySide(...parts: readonly Order[]): Order {
  return { kind: "side by side", parts };
}

/** Every program, in an order that is one of those allowed. */
export function startsOf(order: Order): readonly Start[] {
  return order.kind === "start" ? [order] : order.parts.flatMap(startsOf);
}

/** The programs that must wait for each other: the longest such chain, and of several the first. */
export function longestChain(order: Order): readonly Start[] {
  switch (order.kind) {
    case "start":
      return [order];
    case "in turn":
      return order.parts.flatMap(longestChain);
    case "side by side":
      return order.parts
        .map(longestChain)
        .reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
  }
}
