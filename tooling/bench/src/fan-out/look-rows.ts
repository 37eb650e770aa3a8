import { join } from "node:path";
import { exactly, figureOf } from "../figure.js";
import { inTurns, type Rounds } from "../in-turns.js";
import { measure, type Asked, type Measured } from "../measured.js";
import { peersUpTo, type Cluster } from "../node/cluster.js";
import { makeNode } from "../node/node.js";
import type { Program } from "../programs.js";
import type { Row } from "../result.js";
import type { Bench } from "../section.js";
import { delayMs, leastWaits, mostAllowed } from "./bounds.js";
import { lookAnswers } from "./look.js";
import { mostAlive } from "./most-alive.js";

const letters = "E F G H I J K L M N O P Q R S T U V W X Y Z A B".split(" ");
const counts = [1, 4, 12, 24];
const aim = { kind: "at most", ratio: 1.5 } as const;

/** A look at a cluster, and what it took each time. */
interface Look {
  readonly what: string;
  readonly cluster: Cluster;
  readonly asked: Asked;
  readonly took: readonly Measured[];
}

/** Looks at one volume and at more with one form of the kit, and holds them against each other. */
export async function lookRows(program: Program, peers: number, bench: Bench): Promise<readonly Row[]> {
  const [instant, one, ...more] = await takeLooks(program, peers, bench);
  if (instant === undefined || one === undefined) return [];
  const largest = more.at(-1) ?? one;
  return [
    ...more.map((look) => against(look, one, "wallMs")),
    ...[one, ...more].map((look) => againstLeast(look, instant)),
    against(largest, one, "cpuMs"),
    against(largest, one, "peakMiB"),
    {
      what: largest.what,
      measure: "tools at a time",
      unit: "processes",
      figure: exactly(await mostAlive(largest.asked)),
      against: { what: "the bound", figure: exactly(mostAllowed(largest.cluster)) },
      aim: { kind: "at most", ratio: 1 },
    },
  ];
}

/** The first one is at one volume whose tools answer at once. */
async function takeLooks(program: Program, peers: number, bench: Bench): Promise<readonly Look[]> {
  const looks = [lookAt(1, 0), ...counts.map((count) => lookAt(count, delayMs))];
  const samples = await inTurns(
    new Map(looks.map(({ what, asked }) => [what, () => measure(bench.natives, asked)])),
    fewer(bench.rounds),
  );
  return looks.map((look) => ({ ...look, took: samples.get(look.what) ?? [] }));

  function lookAt(volumes: number, delay: number) {
    const cluster = { letters: letters.slice(0, volumes), peers: peersUpTo(peers) };
    const [file, ...words] = program.start;
    const what = [
      `${volumes} ${volumes === 1 ? "volume" : "volumes"}`,
      `${peers} ${peers === 1 ? "peer" : "peers"}`,
      program.name,
      ...(delay === 0 ? ["tools at once"] : []),
    ].join(", ");
    const folder = join(bench.folder, what.replaceAll(/\W+/g, "-"));
    const node = makeNode(folder, bench.natives.standIn, cluster, lookAnswers(cluster));
    const environment = { ...node.environment, STAND_IN_DELAY_MS: String(delay) };
    return { what, cluster, asked: { command: [file, ...words, "status"], environment } as const };
  }
}

/** A look takes seconds: it is not repeated as often as what takes milliseconds. */
function fewer({ warmUp, counted }: Rounds): Rounds {
  return { warmUp: Math.min(warmUp, 1), counted: Math.min(counted, 7) };
}

const measures = {
  wallMs: { measure: "wall time", unit: "ms" },
  cpuMs: { measure: "CPU time", unit: "ms" },
  peakMiB: { measure: "peak memory", unit: "MiB" },
} as const;

function against(look: Look, one: Look, key: keyof typeof measures): Row {
  const figure = ({ took }: Look) => figureOf(took.map((measured) => measured[key]));
  return {
    what: look.what,
    ...measures[key],
    figure: figure(look),
    against: { what: "1 volume", figure: figure(one) },
    ...(key === "wallMs" ? { aim } : {}),
  };
}

function againstLeast({ what, cluster, took }: Look, instant: Look): Row {
  const least = leastWaits(cluster) * delayMs;
  return {
    what,
    ...measures.wallMs,
    figure: figureOf(took.map(({ wallMs }) => wallMs)),
    against: {
      what: "the least that the bounds allow",
      figure: figureOf(instant.took.map(({ wallMs }) => wallMs + least)),
    },
    aim,
  };
}
