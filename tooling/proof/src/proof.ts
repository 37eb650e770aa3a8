import { fileURLToPath } from "node:url";
import { bugs } from "./bugs/chapter.js";
import type { Chapter, Order } from "./chapter.js";
import { golden } from "./golden/chapter.js";
import { histories } from "./histories/chapter.js";
import { mutants } from "./mutants/chapter.js";
import { fuzz } from "./fuzz/chapter.js";
import { mutation } from "./mutation/chapter.js";
import { readOptions, usage } from "./options.js";
import { paths } from "./paths.js";

const chapters: readonly Chapter[] = [paths, mutants, golden, histories, bugs, fuzz, mutation];

process.exitCode = await proof(process.argv.slice(2));

/** Proves the chapters one after the other, and ends with the line that counts what was broken. */
async function proof(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const chosen = chapters.filter(({ name }) => options?.only === undefined || options.only === name);
  if (options === undefined || chosen.length === 0) {
    console.error(`usage: ${usage}\nchapters: ${chapters.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  const { dose, seed } = options;
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const order: Order = {
    dose,
    seed,
    root,
    say: (line) => {
      console.log(line);
    },
  };
  console.log(`proof: dose ${dose}, seed ${seed}`);

  const began = performance.now();
  let broken = 0;
  for (const chapter of chosen) broken += await proved(chapter, order);
  console.log(`\nproof: ${chosen.length} chapters, ${broken} failures in ${secondsSince(began)} s`);
  return broken === 0 ? 0 : 1;
}

async function proved(chapter: Chapter, order: Order): Promise<number> {
  const began = performance.now();
  order.say(`\n== ${chapter.name}`);
  const { counted, failures } = await chapter.prove(order);
  for (const failure of failures) order.say(`FAILURE ${failure}`);
  order.say(`${chapter.name}: ${counted}, ${failures.length} failures in ${secondsSince(began)} s`);
  return failures.length;
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
