import { access, constants } from "node:fs/promises";
import { isAbsolute } from "node:path";
import type { Assertion } from "../assertion.js";
import { ended } from "../judge.js";
import { actionNames, type ActionName } from "../kit.js";
import { allOf, passed, verdictOf, type Finding } from "../verdict.js";

const required: readonly ActionName[] = ["restore", "remove"];

/** The programs themselves. */
export const programs: readonly Assertion[] = [
  {
    id: "programs-present",
    group: "programs",
    title: { en: "restore and remove are there", ja: "restore と remove がある" },
    wrong: {
      en: "LifeKeeper cannot bring the resource in service or take it out.",
      ja: "LifeKeeper がリソースを起動、停止できません。",
    },
    needs: [],
    examine: ({ kit }) => {
      const missing = required.filter((action) => kit[action] === undefined).join(", ");
      if (missing === "") return Promise.resolve(passed);
      return Promise.resolve(
        verdictOf(undefined, {
          expected: { en: "programs for restore and remove", ja: "restore と remove のプログラム" },
          came: { en: `none for ${missing}`, ja: `${missing} のプログラムがない` },
        }),
      );
    },
  },
  {
    id: "programs-readable",
    group: "programs",
    title: {
      en: "every program is a file that can be read",
      ja: "すべてのプログラムが読み取れるファイルである",
    },
    wrong: {
      en: "A program that is named is not there for whoever has to start it.",
      ja: "指定されたプログラムを、起動する側から読み取れません。",
    },
    needs: [],
    examine: async ({ kit }) => {
      // A word may be a script that a program runs, or the name of an action, which is no file.
      const files = Object.values(kit).flatMap(({ file, words }) => [file, ...words.filter(isAbsolute)]);
      const unread = await Promise.all(files.map(whyNot));
      return verdictOf(undefined, ...unread);
    },
  },
  {
    id: "programs-start",
    group: "programs",
    title: { en: "every program starts and ends by itself", ja: "すべてのプログラムが起動し、自ら終了する" },
    wrong: {
      en: "The interpreter is missing, the file cannot be executed, or the program never ends.",
      ja: "インタープリターがない、実行権限がない、または終了しません。",
    },
    needs: [],
    examine: async ({ kit, onStage }) =>
      allOf(
        await Promise.all(
          actionNames
            .filter((action) => kit[action] !== undefined)
            .map((action) =>
              onStage("in-service", async (stage) => {
                const ran = await stage.run(action);
                return verdictOf(stage.scene(), ended(ran));
              }),
            ),
        ),
      ),
  },
];

async function whyNot(file: string): Promise<Finding | undefined> {
  const why = await access(file, constants.R_OK).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : file),
  );
  if (why === undefined) return undefined;
  return {
    expected: { en: "a file that can be read", ja: "読み取れるファイル" },
    came: { en: why, ja: why },
  };
}
