/** A profile as V8 writes it, as far as it is read here: times are in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What a moment of a run can be spent on. */
export const pastimes = [
  "Node itself: its start, its end, its event loop",
  "modules of Node, compiled when they are first asked for",
  "reading and compiling the kit's parts",
  "starting programs and listening to them: execa, and Node below it",
  "the kit's own steps, and Node below them",
  "garbage collection",
  "waiting for disk and programs",
] as const;

export type Pastime = (typeof pastimes)[number];

type Frame = CpuProfile["nodes"][number]["callFrame"];

/** How long a profiled run spent on each, in milliseconds. */
export function sharesOf({ nodes, samples, timeDeltas }: CpuProfile): ReadonlyMap<Pastime, number> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const shares = new Map<Pastime, number>(pastimes.map((pastime) => [pastime, 0]));
  for (const [place, sample] of samples.entries()) {
    const pastime = pastimeOf(stackOf(sample));
    shares.set(pastime, (shares.get(pastime) ?? 0) + (timeDeltas[place] ?? 0) / 1000);
  }
  return shares;

  /** From the innermost frame outwards. */
  function stackOf(sample: number): readonly Frame[] {
    const stack: Frame[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const frame = frames.get(id);
      if (frame !== undefined) stack.push(frame);
    }
    return stack;
  }
}

/** The innermost frame of ours decides, but for what Node does on its own account. */
function pastimeOf(stack: readonly Frame[]): Pastime {
  const [innermost] = stack;
  if (innermost?.functionName === "(garbage collector)") return "garbage collection";
  if (innermost?.functionName === "(idle)") return "waiting for disk and programs";
  const own = stack.find(({ url }) => url.includes("/dist/"));
  if (own === undefined) return "Node itself: its start, its end, its event loop";
  if (stack.some(({ functionName }) => /^compileFor(Public|Internal)Loader$/.test(functionName)))
    return "modules of Node, compiled when they are first asked for";
  if (own.url.endsWith("/volkit.js") && !own.url.includes("/parts/"))
    return "reading and compiling the kit's parts";
  if (own.url.endsWith("/execa.js"))
    return "starting programs and listening to them: execa, and Node below it";
  return "the kit's own steps, and Node below them";
}
