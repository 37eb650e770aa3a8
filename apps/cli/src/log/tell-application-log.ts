import { describeFailure, type Bilingual, type Language, type Message } from "@volkit/kit-orchestrator";
import { eventLine, eventsVariable, writeEvents, type EventsAnswer } from "./application-log.js";
import type { OutletMeans } from "./outlet-means.js";
import { leftOut, toldOf, unlessEnded, type Told } from "./told.js";
import { notWindows, ofPowerShell, saidByPowerShell, whyNot } from "./why-not.js";

/** A variable of Windows holds 32767 characters with its name: what comes beyond is left out, and said. */
const longest = 32_000;

/** Seconds that PowerShell has for all messages of one run, with its start. */
const secondsInAll = 10;

const outlet = "Application log";

/** Writes messages to the Windows Application log, in one process for all of them. */
export async function tellApplicationLog(
  messages: readonly Message[],
  language: Language,
  { configured, system, makeRunner, mark }: OutletMeans,
): Promise<Told> {
  const all = messages.length;
  if (system.platform !== "win32") return leftOut(outlet, all, notWindows(system.platform));

  const lines = fitting(messages.map((said) => eventLine(said, language)));
  const environment = { ...system.environment, [eventsVariable]: lines.join("\n") };
  const deadlineOf = (): number => secondsInAll;
  const runner = makeRunner({ ...configured, deadlineOf }, { ...system, environment }, mark);

  let written = 0;
  const why = await unlessEnded(runner, system, async (only) => {
    const answer = writeEvents.read(await only.run({ step: "start", command: writeEvents }));
    written = Math.min(answer.written, lines.length);
    return written < lines.length ? whyNoMore(answer) : whyNot.tooMany;
  });
  return toldOf(outlet, written, all, why);
}

function fitting(lines: readonly string[]): string[] {
  let length = 0;
  return lines.filter((line) => (length += line.length + 1) <= longest);
}

function whyNoMore({ why, failure }: EventsAnswer): Bilingual {
  if (why !== undefined) return saidByPowerShell(why);
  return ofPowerShell(describeFailure(failure ?? { kind: "silent" }));
}
