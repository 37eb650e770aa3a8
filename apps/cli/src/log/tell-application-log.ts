import { describeFailure, type Bilingual, type Language, type Message } from "@volkit/kit-orchestrator";
import { eventLine, eventsVariable, powerShell, writeEvents, type EventsAnswer } from "./application-log.js";
import type { OutletMeans } from "./outlet-means.js";
import { secondsInAll, toldOf, unlessEnded, type Told } from "./told.js";

/** A variable of Windows holds 32767 characters with its name: what comes beyond is left out, and said. */
const longest = 32_000;

/** Writes messages to the Windows Application log, in one process for all of them. */
export async function tellApplicationLog(
  messages: readonly Message[],
  language: Language,
  { configured, system, makeRunner, mark }: OutletMeans,
): Promise<Told> {
  const told = (written: number, why?: Bilingual) => toldOf("Application log", written, messages.length, why);
  if (system.platform !== "win32") return told(0, notWindows(system.platform));

  const lines = fitting(messages.map((said) => eventLine(said, language)));
  const environment = { ...system.environment, [eventsVariable]: lines.join("\n") };
  const place = powerShell(system);
  const tools = { ...configured.tools, ...(place === undefined ? {} : { powershell: place }) };
  const deadlineOf = (): number => secondsInAll;
  const runner = makeRunner({ ...configured, tools, deadlineOf }, { ...system, environment }, mark);

  let written = 0;
  const why = await unlessEnded(runner, system, async (only) => {
    const answer = writeEvents.read(await only.run({ step: "start", command: writeEvents }));
    if (answer.kind === "written") written = Math.min(answer.count, lines.length);
    return written < lines.length ? whyNot(answer) : tooMany;
  });
  return told(written, why);
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
