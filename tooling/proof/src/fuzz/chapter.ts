import type { Chapter, Dose, Order, Proved } from "../chapter.js";
import { fuzzOne, type Amount } from "./fuzz-one.js";
import { keptFolder, keptIn, replay } from "./kept.js";
import { subjects } from "./subjects.js";
import { heading, rowOf } from "./table.js";

/** Far from Greenwich, where a moment at the end of time has no local time. */
const timeZone = "Asia/Tokyo";

const amounts: Readonly<Record<Dose, Amount>> = {
  small: { inputs: 4000, growthMs: 0.2 },
  full: { inputs: 1_000_000, growthMs: 1 },
};

/** Every parser that reads text or bytes from outside, given real output, bent. */
export const fuzz: Chapter = { name: "fuzz", prove };

async function prove(order: Order): Promise<Proved> {
  const before = { zone: process.env["TZ"], limit: Error.stackTraceLimit };
  process.env["TZ"] = timeZone;
  // Most inputs are refused by an error inside, which nobody looks at: where it arose costs more than all the rest.
  Error.stackTraceLimit = 0;
  try {
    return await fuzzAll(order);
  } finally {
    Error.stackTraceLimit = before.limit;
    if (before.zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before.zone;
  }
}

async function fuzzAll({ dose, seed, root, say }: Order): Promise<Proved> {
  const kept = keptIn(keptFolder(root));
  const failures = await replay(kept, subjects);
  say(`${kept.length} inputs that failed once, tried again: ${failures.length} fail`);

  say(heading);
  let inputs = 0;
  let broken = 0;
  for (const subject of subjects) {
    const fuzzed = await fuzzOne(subject, seed, amounts[dose]);
    say(rowOf(fuzzed));
    inputs += fuzzed.inputs;
    broken += subject.broken.length;
    failures.push(...fuzzed.failures);
  }
  return { counted: `${subjects.length} parsers, ${inputs} inputs, ${broken} broken parsers`, failures };
}
