import { mirrorStateWords, roleWords, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { subjectWords, valueWords } from "../plan/decision-words.js";
import { told } from "../told.js";
import type { Finding } from "./finding.js";
import { rowTexts } from "./texts.js";

/** What was found out, in a few words; what is as it should be and tells nothing is left out. */
export function foundWords(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.filter((finding) => !isQuiet(finding)).map((finding) => shortWords(finding, language));
}

/** What a finding is about, and which node: `split brain (NODEB)`. */
export function aboutWords({ about, peer }: Pick<Finding, "about" | "peer">, language: Language): string {
  const subject = shortSubjects.get(about)?.[language] ?? subjectWords(about, language);
  return oneLine(peer === null ? subject : `${subject} (${peer})`);
}

/** What comes in nearly every row. */
const shortSubjects: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ["mirror", rowTexts.mirror],
  ["peer state", rowTexts.peerState],
]);

/** The value of a finding. */
export function foundValue(about: string, value: string, language: Language): string {
  if (about === "mirror") return oneLine(wordIn(mirrorStateWords, value, language));
  return oneLine(valueWords(value, language));
}

function shortWords({ about, peer, value }: Finding, language: Language): string {
  if (about === "role") return oneLine(wordIn(roleWords, value, language));
  const words = foundValue(about, value, language);
  if (about === "split brain" && value === "yes" && peer !== null) {
    return told({ language }, rowTexts.splitBrain, { peer });
  }
  if (shortSubjects.has(about) && peer !== null) return `${oneLine(peer)} ${words}`;
  return `${aboutWords({ about, peer }, language)}: ${words}`;
}

/** Who the peers are stands in what is found of them; the rest is as it is on a healthy node. */
function isQuiet({ about, value }: Finding): boolean {
  if (about === "peers") return value !== "none";
  if (about === "peer state") return isAsWanted(value);
  return ["no", "absent", "not stopping", "unlocked", "written", "not raised", "over"].includes(value);
}

function isAsWanted(value: string): boolean {
  const [, now, then] = /^(.*), wanted (.*)$/.exec(value) ?? [];
  return now === then;
}

function wordIn(words: Readonly<Record<string, Bilingual>>, word: string, language: Language): string {
  return Object.entries(words).find(([name]) => name === word)?.[1][language] ?? word;
}
