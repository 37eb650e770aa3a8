import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { jsonOf } from "./json.js";
import { shippedNode } from "./machine.js";
import { openBench } from "./open-bench.js";
import { readOptions, usage } from "./options.js";
import { places } from "./places.js";
import { thisMachine } from "./report.js";
import { runSections } from "./run-sections.js";
import { sections } from "./sections.js";
import { headOf, tableOf, tallyOf } from "./table.js";

process.exitCode = await main(process.argv.slice(2));

/** Measures, prints and writes. Gives the exit status: 0 also where an aim was missed, 1 where a section failed. */
async function main(words: readonly string[]): Promise<number> {
  const names = sections.map(({ name }) => name);
  const asked = readOptions(words, names);
  const help = `usage: ${usage}\nsections: ${names.join(", ")}`;
  if (asked.kind === "help") {
    console.log(help);
    return 0;
  }
  if (asked.kind === "not understood") {
    console.error(`bench: ${asked.why}\n${help}`);
    return 2;
  }
  const { only, rounds, json } = asked.options;
  const chosen = sections.filter(({ name }) => only.length === 0 || only.includes(name));
  const head = {
    date: new Date().toISOString(),
    command: ["bench", ...words].join(" "),
    machine: thisMachine(shippedNode),
    rounds,
  };
  console.log(headOf(head));
  rmSync(places.work, { recursive: true, force: true });
  mkdirSync(places.work, { recursive: true });
  const told = await runSections(chosen, openBench(places.work, rounds), {
    begins: ({ name }) => {
      console.error(`bench: ${name} …`);
    },
    over: (section) => {
      console.log(`\n${tableOf(section)}`);
    },
  });
  console.log(`\n${tallyOf(told)}`);
  rmSync(places.work, { recursive: true, force: true });
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, jsonOf({ ...head, sections: told }));
  console.error(`bench: written to ${json}`);
  return told.some(({ kind }) => kind === "failed") ? 1 : 0;
}
