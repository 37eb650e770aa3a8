import type { Chapter, Dose, Order } from "../chapter.js";
import { defects } from "./defects/all.js";
import { findViolation } from "./find-violation.js";
import { groundOf } from "./ground.js";
import { invariants } from "./invariants/all.js";
import { keptFolder, readKept, writeFailed } from "./kept.js";
import { live } from "./live.js";
import { neverConcerned, reportCounts, reportFound } from "./report.js";
import { beginTally } from "./tally.js";

/** How many histories are drawn. */
const drawnIn: Readonly<Record<Dose, number>> = { small: 1000, full: 10_000 };

/** How many histories a defect has before it must have been found. */
const enoughForDefect = 5000;

/** Random histories of a cluster, the kept ones first, and the defects that the invariants must notice. */
export const histories: Chapter = {
  name: "histories",
  async prove(order) {
    const kept = await liveKept(order);
    const drawn = await liveDrawn(order);
    const noticed = await noticeDefects(order);
    const counted = `${kept.counted}, ${drawn.counted}, ${noticed.counted}`;
    return { counted, failures: [...kept.failures, ...drawn.failures, ...noticed.failures] };
  },
};

interface Part {
  readonly counted: string;
  readonly failures: readonly string[];
}

async function liveKept({ root }: Order): Promise<Part> {
  const failures: string[] = [];
  const kept = await readKept(root);
  for (const { name, history } of kept) {
    const violation = await live(history, beginTally());
    if (violation !== undefined)
      failures.push(`kept history ${name}: "${violation.invariant}": ${violation.how}`);
  }
  return { counted: `${kept.length} kept histories`, failures };
}

async function liveDrawn({ dose, seed, root, say }: Order): Promise<Part> {
  const tally = beginTally();
  const found = await findViolation({ seed, histories: drawnIn[dose] }, tally);
  const counts = tally.counts();
  for (const line of reportCounts(counts)) say(line);

  const counted = `${counts.histories} drawn ones, ${invariants.length} invariants`;
  if (found !== undefined) {
    const file = await writeFailed(root, found.history, found.violation.invariant);
    return {
      counted,
      failures: [`${reportFound(found)}\n  written to ${file}; move it to ${keptFolder} to keep it`],
    };
  }
  const idle = neverConcerned(counts).map(
    (name) => `"${name}": its premise never came true, so it is not proved`,
  );
  return { counted, failures: idle };
}

/** Every defect must be noticed by its own invariant. */
async function noticeDefects({ seed, root, say }: Order): Promise<Part> {
  const failures: string[] = [];
  for (const defect of defects) {
    const drawn = { seed, histories: enoughForDefect };
    const found = await findViolation(drawn, beginTally(), await groundOf(defect, root));
    const by = found?.violation.invariant;
    if (found !== undefined && by === defect.breaks)
      say(`  noticed by "${by}" after ${found.after}: ${defect.name} (${found.history.steps.join("; ")})`);
    else
      failures.push(
        `the defect "${defect.name}" was noticed by ${by ?? "no invariant"}, not by "${defect.breaks}"`,
      );
  }
  const unproved = invariants.filter(({ name }) => !defects.some(({ breaks }) => breaks === name));
  failures.push(...unproved.map(({ name }) => `"${name}" has no defect that it must notice`));
  return { counted: `${defects.length} defects noticed`, failures };
}
