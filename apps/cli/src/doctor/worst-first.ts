import { verdicts, type Finding } from "./finding.js";

/** What matters most first: a split brain, data, service, tools; by the beginnings of ids. What is not named comes last. */
const order: readonly (readonly string[])[] = [
  ["mirror.splitBrain"],
  ["mirror.", "volume.", "answer.chkntfs"],
  ["resource.", "service.", "peer.", "names."],
  ["tool.", "answer.", "deadline."],
];

/** The worst first; within a verdict, what matters most; among equals, as they came. */
export function worstFirst<Some extends Pick<Finding, "id" | "verdict">>(findings: readonly Some[]): Some[] {
  return findings.toSorted(
    (one, other) =>
      verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict) || weightOf(one) - weightOf(other),
  );
}

function weightOf({ id }: Pick<Finding, "id">): number {
  const at = order.findIndex((starts) => starts.some((start) => id.startsWith(start)));
  return at === -1 ? order.length : at;
}
