import { describeFailure, type Bilingual, type Language, type Message } from "@volkit/kit-orchestrator";
import { eventLine, eventsVariable, writeEvents, type EventsAnswer } from "./application-log.js";
import type { OutletMeans } from "./outlet-means.js";
import { leftOut, secondsInAll, toldOf, unlessEnded, type Told } from "./told.js";

/** A variable of Windows holds 32767 characters with its name: what comes beyond is left out, and said. */
const longest = 32_000;

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
    if (answer.kind === "written") written = Math.min(answer.count, lines.length);
    return written < lines.length ? whyNot(answer) : tooMany;
  });
  return toldOf(outlet, written, all, why);
}

function fitting(lines: readonly string[]): string[] {
  let length = 0;
  return lines.filter((line) => (length += line.length + 1) <= longest);
}

function whyNot(answer: EventsAnswer): Bilingual {
  if (answer.kind === "unknown") {
    const { en, ja } = describeFailure(answer.failure);
    return { en: `PowerShell ${en}`, ja: `PowerShell ${ja}` };
  }
  const why = answer.why ?? "-";
  return { en: `PowerShell says: ${why}`, ja: `PowerShell の応答: ${why}` };
}

const tooMany: Bilingual = {
  en: "they are too long for one call",
  ja: "1 回で渡せる長さを超えています",
};

function notWindows(platform: string): Bilingual {
  return { en: `${platform} has none`, ja: `${platform} にはありません` };
}
