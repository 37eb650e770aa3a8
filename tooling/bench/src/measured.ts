import { spawnSync } from "node:child_process";
import type { Natives } from "./natives.js";

/** A command to measure, in an environment that is told whole: nothing of this process's own gets into it. */
export interface Asked {
  readonly command: readonly [file: string, ...words: string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** The exit status that it has to end with: 0 unless told otherwise. */
  readonly exitCode?: number;
  /** In seconds: 60 unless told otherwise. */
  readonly deadline?: number;
  /** A program without words that is run so often after it, in the same manner, and counts in. */
  readonly also?: { readonly count: number; readonly program: string };
}

/** What a command took. */
export interface Measured {
  /** From before its start to after its end. */
  readonly wallMs: number;
  /** The processors' time for it and for whatever it started and waited for. */
  readonly cpuMs: number;
  /** The largest resident set among those. */
  readonly peakMiB: number;
}

/** Measures a command once. Throws where it does not end as it has to: a run that failed is no figure. */
export function measure({ measure: measurer }: Natives, asked: Asked): Measured {
  const { command, environment, exitCode: expected = 0, deadline = 60, also } = asked;
  const more = also === undefined ? [] : ["--also", String(also.count), also.program];
  const words = ["--deadline", String(deadline), ...more, ...command];
  const { status, stdout, stderr } = spawnSync(measurer, words, {
    env: { ...environment },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const found: unknown = JSON.parse(stdout);
  const [wallMs, cpuMs, peakMiB, exitCode] = ["wallMs", "cpuMs", "peakMiB", "exitCode"].map((key) =>
    numberIn(found, key),
  );
  if (wallMs === undefined || cpuMs === undefined || peakMiB === undefined)
    throw new Error(`not understood: ${stdout}`);
  if (exitCode !== expected)
    throw new Error(`${command.join(" ")} ended with ${exitCode ?? "?"} instead of ${expected}: ${stderr}`);
  return { wallMs, cpuMs, peakMiB };
}

function numberIn(value: unknown, key: string): number | undefined {
  const number: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof number === "number" ? number : undefined;
}
