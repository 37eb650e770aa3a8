import { explore } from "@volkit/kit-orchestrator/explain";
import { expect, test } from "vitest";
import { decisionWords } from "./decision-words.js";

test("whatever a procedure can find is told in Japanese, but for names and the words of LifeKeeper", async () => {
  const ways = await explore();
  const found = ways.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === "decided" ? decisionWords(event.decision, "ja") : [])),
  );
  const about = new Set(found);
  expect(about.size).toBeGreaterThan(20);
  const english = [...about].filter((words) => /[a-z]/.test(words.replace(/LifeKeeper/g, "")));
  // Why a write check failed is said by a message of its own.
  expect(english.filter((words) => !words.startsWith("書き込み確認: "))).toEqual([]);
});
