import type { Assertion } from "./assertion.js";
import type { Result } from "./report.js";
import type { Language } from "./text.js";
import type { Finding, Verdict } from "./verdict.js";

/** An assertion's verdict in words. */
export function resultOf(
  { id, group, title, wrong }: Assertion,
  verdict: Verdict,
  { lang, keep }: { readonly lang: Language; readonly keep: boolean },
): Result {
  const result = { id, group, title: title[lang] };
  switch (verdict.kind) {
    case "passed":
      return { ...result, outcome: "passed" };
    case "skipped":
      return { ...result, outcome: "skipped", why: verdict.why[lang] };
    case "failed": {
      const { finding, scene } = verdict;
      const kept = keep && scene !== undefined ? { kept: scene.dir } : {};
      const why = whyOf(finding, lang);
      const repeat = scene?.lines ?? [];
      return { ...result, outcome: "failed", why, wrong: wrong[lang], repeat, ...kept };
    }
  }
}

function whyOf({ expected, came }: Finding, lang: Language): string {
  if (lang === "ja") return `期待: ${expected.ja}。結果: ${came.ja}`;
  return `expected: ${expected.en}; came: ${came.en}`;
}
