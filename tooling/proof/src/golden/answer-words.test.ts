import { expect, it } from "vitest";
import type { Answer } from "../walk/answers/answer.js";
import * as emcmd from "../walk/answers/emcmd.js";
import * as lifekeeper from "../walk/answers/lifekeeper.js";
import * as plain from "../walk/answers/plain.js";
import { listing, mountPoint, serviceState } from "../walk/answers/windows.js";
import { builtInWriteCheck } from "../walk/answers/write-check.js";
import { lookUps } from "../walk/look-ups.js";
import { namedAnswers } from "volkit/src/report/chart/answer-words.js";

it("names each answer of the alphabet in Japanese, and no other", () => {
  const alphabets: readonly (readonly Answer[])[] = [
    ...Object.values(emcmd),
    ...Object.values(lifekeeper),
    ...Object.values(plain),
    listing,
    mountPoint,
    serviceState,
    builtInWriteCheck,
  ];
  const names = new Set([...alphabets.flat(), ...lookUps].map(({ name }) => name));
  expect(namedAnswers.toSorted()).toEqual([...names].toSorted());
});
