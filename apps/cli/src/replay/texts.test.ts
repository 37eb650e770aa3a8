import type { Bilingual } from "@volkit/kit-orchestrator";
import { expect, test } from "vitest";
import { recordedTexts } from "../recorded/texts.js";
import { differenceTexts, endTexts, impossibleTexts, openTexts, replayTexts } from "./texts.js";

test("in Japanese a thing has the word that history, show and report have for it", () => {
  const all: Readonly<Record<string, Bilingual>>[] = [
    recordedTexts,
    replayTexts,
    endTexts,
    differenceTexts,
    openTexts,
    impossibleTexts,
  ];
  const ja = all.flatMap((texts) => Object.values(texts).map((text) => text.ja));
  expect(ja.filter((text) => /構成ファイル|拒否|外部から|判断が/.test(text))).toEqual([]);
});
