import type { Chapter, Order, Proved } from "../chapter.js";
import { areas } from "./bank.js";
import { keptElsewhere } from "./kept-elsewhere.js";
import { loadBugs } from "./load-bugs.js";
import { openPrograms } from "./programs.js";
import { proveBug, type ProvedBug } from "./prove-bug.js";

/** The bug bank: every defect found on the way is brought back, and has to be seen; without it, nothing must be. */
export const bugs: Chapter = { name: "bugs", prove };

const columns = [68, 6, 12] as const;

async function prove({ dose, root, say }: Order): Promise<Proved> {
  const programs = await openPrograms(root);
  const proved: ProvedBug[] = [];
  let left = 0;
  say(row("defect", "today", "brought back", "seconds"));
  try {
    for (const area of areas) {
      for (const bug of await loadBugs(root, area)) {
        if (dose === "small" && bug.reproduction.by === "program") left += 1;
        else proved.push(told(await proveBug(bug, area, root, programs)));
      }
    }
  } finally {
    await programs.remove();
  }
  for (const { name, why, heldBy } of keptElsewhere) {
    say(`kept elsewhere: ${name}: ${heldBy.file}, "${heldBy.test}" (${why})`);
  }
  const others = left === 0 ? "" : `, ${left} left to the full dose`;
  return {
    counted: `${proved.length} defects brought back${others}, ${keptElsewhere.length} kept elsewhere`,
    failures: proved.flatMap(failuresOf),
  };

  function told(one: ProvedBug): ProvedBug {
    say(row(one.bug.name, one.today.kind, one.withDefect.kind, one.seconds.toFixed(1)));
    return one;
  }
}

function row(name: string, today: string, back: string, seconds: string): string {
  return `${name.padEnd(columns[0])} ${today.padEnd(columns[1])} ${back.padEnd(columns[2])} ${seconds}`;
}

function failuresOf({ bug, today, withDefect }: ProvedBug): string[] {
  const { name, wrong } = bug;
  const failures: string[] = [];
  if (today.kind === "fails") failures.push(`${name}: it is back (${today.why}). ${wrong}`);
  if (today.kind === "broken") failures.push(`${name}: it cannot be tried: ${today.why}`);
  if (withDefect.kind === "holds") failures.push(`${name}: brought back, it is not seen`);
  if (withDefect.kind === "broken") failures.push(`${name}: it cannot be brought back: ${withDefect.why}`);
  return failures;
}
