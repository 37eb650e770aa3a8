import type { Subject } from "./subject.js";

/** How the time of a parser grows with its input. */
export interface Growth {
  /** The shape of the input for which it grows fastest. */
  readonly shape: string;
  /** By how much the time grows where the input doubles; 1 where it is too short to be measured. */
  readonly factor: number;
}

/** How long a parser takes for a text, in milliseconds. */
type TimeOf = (subject: Pick<Subject, "readAlone">, text: string) => Promise<number>;

/** A linear reader has a factor of about 2, and more where its pieces outgrow the processor's memory; a quadratic one 4. */
export const mostGrowth = 3;

/** Beyond it is the memory that is measured, which a text of millions of pieces fills faster than it is cleared. */
const longest = 512 * 1024;
const [fewest, attempts] = [2, 20];
/** How often a shape is measured anew, each time with longer texts, before it is believed to grow too fast. */
const rounds = 2;

/**
 * Measures every hard shape at n, 2n, 4n and 8n, and gives the worst. `n` is chosen so that the time can be measured:
 * at least `milliseconds`. It is this process's own time that counts. A shape that seems
 * to grow too fast is measured again: a busy machine only ever adds time. Then it is measured with longer texts: what
 * is quadratic is so at every length, and what this process does beside the parser (clearing its memory, compiling) is not.
 */
export async function growthOf(
  subject: Pick<Subject, "hard" | "readAlone">,
  milliseconds: number,
  timeOf: TimeOf = ownTimeOf,
): Promise<Growth> {
  let worst: Growth = { shape: "", factor: 1 };
  for (const { name, text } of subject.hard) {
    const time = (length: number) => timeOf(subject, text(length));
    let factor = Infinity;
    for (let round = 0; round < rounds && factor >= mostGrowth; round += 1) {
      factor = Math.min(factor, await factorOf(time, milliseconds * 4 ** round));
    }
    if (factor > worst.factor) worst = { shape: name, factor };
  }
  return worst;
}

async function factorOf(time: (length: number) => Promise<number>, milliseconds: number): Promise<number> {
  let length = 512;
  while ((await warm(time, length)) < milliseconds && 8 * length < longest) length *= 2;

  const sizes = [length, 2 * length, 4 * length, 8 * length];
  const best = sizes.map(() => Infinity);
  let factor = Infinity;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    for (const [place, size] of sizes.entries()) {
      best[place] = Math.min(best[place] ?? Infinity, await time(size));
    }
    if ((best.at(-1) ?? 0) < milliseconds) return 1;
    factor = doubling(best);
    if (attempt >= fewest && factor < mostGrowth) return factor;
  }
  return factor;
}

/** The time once the reader has been compiled: the first times it is slow with any text. */
async function warm(time: (length: number) => Promise<number>, length: number): Promise<number> {
  const times = [await time(length), await time(length), await time(length)];
  return Math.min(...times);
}

/** The middle one of the three steps: where a text outgrows the processor's memory one of them is higher by itself. */
function doubling([once = 0, twice = 0, four = 0, eight = 0]: readonly number[]): number {
  const [, middle = Infinity] = [twice / once, four / twice, eight / four].toSorted(
    (one, other) => one - other,
  );
  return middle;
}

async function ownTimeOf({ readAlone }: Pick<Subject, "readAlone">, text: string): Promise<number> {
  // A text that was put together is one only once it is looked into.
  text.charCodeAt(text.length - 1);
  const began = process.cpuUsage();
  try {
    await readAlone({ text, variant: 0 });
  } catch {
    // Whether it may throw is asked elsewhere.
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
