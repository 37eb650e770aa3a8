import { cpus, release, totalmem } from "node:os";
import type { Rounds } from "./in-turns.js";
import type { Findings } from "./result.js";

/** A section that was run: what it found, or why it found nothing. */
export type Told = {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
} & (
  { readonly kind: "found"; readonly findings: Findings } | { readonly kind: "failed"; readonly why: string }
);

/** What is known of a run of the benchmark when it begins. */
export interface Head {
  /** When it began, in UTC. */
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  readonly rounds: Rounds;
}

/** A run of the benchmark. */
export interface Report extends Head {
  readonly sections: readonly Told[];
}

/** What it was run on. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryMiB: number;
  readonly kernel: string;
  /** The Node of `node dist/volkit.js`. */
  readonly node: string;
  /** The Node that the executable is made of. */
  readonly shippedNode: string;
}

export function thisMachine(shippedNode: string): Machine {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? "unknown",
    memoryMiB: Math.round(totalmem() / 1024 ** 2),
    kernel: `${process.platform} ${release()}`,
    node: process.versions.node,
    shippedNode,
  };
}
