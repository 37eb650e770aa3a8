import { basename, join } from "node:path";
import { exactly } from "../figure.js";
import { Lacking } from "../lacking.js";
import { haveDebianPrograms } from "../machine.js";
import type { Natives } from "../natives.js";
import { startedBy } from "../started.js";
import { formsOf, type Program } from "../programs.js";
import type { Findings, Row } from "../result.js";
import type { Bench, Section } from "../section.js";
import { commandOf, layOut } from "../spec/lay-out.js";
import { startsOf } from "../spec/order.js";
import { everyScenario, type Scenario } from "../spec/scenarios.js";

/** How many programs each action starts, against how many the specification's steps need. */
export const programStarts: Section = {
  name: "program-starts",
  title: "programs that an action starts, by the kernel's word",
  measure: (bench) => Promise.resolve(measureStarts(bench)),
};

function measureStarts(bench: Bench): Findings {
  const { programs, natives, folder } = bench;
  needStrace(natives, folder);
  const counted = everyScenario.flatMap((scenario) => countIn(scenario, bench));
  return {
    rows: counted.map(({ row }) => row),
    notes: [
      ...programs.notes,
      "Counted once by strace: every execve that succeeded, in the kit's process and in all that came of it.",
      ...counted.flatMap(({ note }) => note),
    ],
  };
}

/** It may be there, and be forbidden to look. */
function needStrace(natives: Natives, folder: string): void {
  try {
    haveDebianPrograms({ strace: ["strace"] });
    const nothing = { command: ["/bin/true"], environment: { PATH: "/usr/bin:/bin" } } as const;
    startedBy(natives, nothing, join(folder, "strace.log"));
  } catch (error) {
    throw new Lacking(error instanceof Error ? error.message : String(error));
  }
}

function countIn(scenario: Scenario, bench: Bench): { row: Row; note: readonly string[] }[] {
  const { environment } = layOut(scenario, bench);
  return formsOf(bench.programs).map((program) => {
    const log = join(bench.folder, "strace.log");
    const asked = { command: commandOf(program, scenario), environment };
    return found(scenario, program, startedBy(bench.natives, asked, log));
  });
}

function found(scenario: Scenario, program: Program, started: readonly string[]) {
  const what = `${scenario.name}, ${program.name}`;
  const expected = startsOf(scenario.order).map(({ words: [tool] }) => tool);
  const names = started.map((path) => basename(path, ".exe"));
  const row: Row = {
    what,
    measure: "program starts",
    unit: "programs",
    figure: exactly(names.length),
    against: { what: "the specification", figure: exactly(expected.length) },
    aim: { kind: "exactly", ratio: 1 },
  };
  const same = names.toSorted().join() === expected.toSorted().join();
  return {
    row,
    note: same ? [] : [`${what}: started ${names.join(", ")}; expected ${expected.join(", ")}.`],
  };
}
