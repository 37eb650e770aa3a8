import { growthOf, mostGrowth, type Growth } from "./growth.js";
import { failureLine } from "./kept.js";
import { randomOf, seedOf } from "./random.js";
import { shrunk } from "./shrink.js";
import type { Input, Subject } from "./subject.js";

/** How much is fuzzed. */
export interface Amount {
  /** Inputs a parser. */
  readonly inputs: number;
  /** How long the shortest input takes by which growth is measured, in milliseconds. */
  readonly growthMs: number;
}

/** What one parser came to. */
export interface Fuzzed {
  readonly name: string;
  readonly inputs: number;
  /** Bent, read and judged in a second of this process's own time. */
  readonly perSecond: number;
  /** How many inputs it took until the parser broken on purpose was caught, at most. */
  readonly caughtWithin: number;
  readonly growth: Growth;
  readonly failures: readonly string[];
}

/** A broken parser that lives through so many inputs shows that its oracle is blind. */
const mostUntilCaught = 20_000;

/** So many failures of one parser are told. */
const mostFailures = 3;

/** Bends inputs for a parser, breaks it on purpose, and measures it. */
export async function fuzzOne(subject: Subject, seed: number, amount: Amount): Promise<Fuzzed> {
  const { name } = subject;
  const began = process.cpuUsage();
  const { inputs, failures } = await tryInputs(subject, seed, amount.inputs);
  const { user, system } = process.cpuUsage(began);
  const perSecond = (inputs / (user + system)) * 1_000_000;

  const caught: number[] = [];
  for (const broken of subject.broken) {
    const after = await untilCaught(subject, broken.check, seed);
    if (after === undefined)
      failures.push(`${name}: nobody notices that ${broken.name}, in ${mostUntilCaught} inputs`);
    else caught.push(after);
  }

  const growth = await growthOf(subject, amount.growthMs);
  if (growth.factor > mostGrowth) {
    failures.push(
      `${name}: twice the input takes ${growth.factor.toFixed(2)} times as long (${growth.shape})`,
    );
  }
  return { name, inputs, perSecond, caughtWithin: Math.max(0, ...caught), growth, failures };
}

async function tryInputs(subject: Subject, seed: number, most: number) {
  const random = randomOf(seedOf(seed, subject.name));
  const told = new Map<string, string>();
  let inputs = 0;
  while (inputs < most && told.size < mostFailures) {
    const input = subject.draw(random);
    inputs += 1;
    const checked = subject.check(input);
    // Most parsers answer at once, and waiting takes longer than they do.
    const complaint = checked instanceof Promise ? await checked : checked;
    if (complaint === undefined || told.has(complaint)) continue;
    told.set(complaint, await failureOf(subject, input, complaint));
  }
  return { inputs, failures: [...told.values()] };
}

async function failureOf(subject: Subject, input: Input, complaint: string): Promise<string> {
  const smallest = await shrunk(input, subject.check);
  const said = (await subject.check(smallest)) ?? complaint;
  return failureLine({ parser: subject.name, ...smallest }, said);
}

async function untilCaught(
  subject: Subject,
  check: Subject["check"],
  seed: number,
): Promise<number | undefined> {
  const random = randomOf(seedOf(seed, `${subject.name}, broken`));
  for (let inputs = 1; inputs <= mostUntilCaught; inputs += 1) {
    if ((await check(subject.draw(random))) !== undefined) return inputs;
  }
  return undefined;
}
