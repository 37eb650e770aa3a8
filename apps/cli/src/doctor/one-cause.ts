import { commandLine } from "@volkit/tool-command";
import type { RecordedCall } from "@volkit/tool-runner";
import { verdicts, type Finding } from "./finding.js";
import { both } from "./in-words.js";

/**
 * A tool that gave no usable answer to anything it was asked, and failed alike each time, has one cause: told once.
 * One that answered something is told question by question.
 */
export function oneCause(findings: readonly Finding[], calls: readonly RecordedCall[]): Finding[] {
  const grouped = groupedByTool(findings);
  return findings.flatMap((finding) => {
    const tool = finding.unanswered?.tool;
    const group = grouped.get(tool) ?? [];
    const calledFor = calls.filter((call) => call.tool.name === tool);
    if (tool === undefined || group.length < 2 || !isEverything(group, calledFor)) return [finding];
    return finding === worstOf(group) ? [inOne(tool, finding, group)] : [];
  });
}

function groupedByTool(findings: readonly Finding[]): ReadonlyMap<string | undefined, readonly Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const tool = finding.unanswered?.tool;
    groups.set(tool, [...(groups.get(tool) ?? []), finding]);
  }
  return groups;
}

function worstOf(group: readonly Finding[]): Finding | undefined {
  return verdicts.flatMap((verdict) => group.filter((each) => each.verdict === verdict))[0];
}

function isEverything(group: readonly Finding[], calls: readonly RecordedCall[]): boolean {
  const lines = new Set(group.map(({ unanswered }) => unanswered?.line));
  const ways = new Set(group.map(({ unanswered }) => unanswered?.failure));
  return ways.size === 1 && calls.every((call) => lines.has(commandLine(call)));
}

function inOne(tool: string, worst: Finding, group: readonly Finding[]): Finding {
  const lines = [...new Set(group.map(({ unanswered }) => unanswered?.line ?? ""))];
  const whys = (language: "en" | "ja") => [...new Set(group.flatMap(({ why }) => why?.[language] ?? []))];
  const isOfOne = group.every(({ tag }) => tag === worst.tag);
  return {
    id: `answer.${tool}`,
    verdict: worst.verdict,
    subject: both(tool),
    ...(isOfOne && worst.tag !== undefined ? { tag: worst.tag } : {}),
    found: {
      en: `Nothing that ${tool} was asked got a usable answer (${lines.join("; ")}). ${worst.found.en}`,
      ja: `${tool} への問い合わせ (${lines.join("、")}) のいずれも判定できませんでした。${worst.found.ja}`,
    },
    why: { en: whys("en").join(" "), ja: whys("ja").join("") },
    remedy: worst.remedy,
  };
}
