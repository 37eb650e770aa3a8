import { chmod, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { Assertion } from "../assertion.js";
import { succeeded } from "../judge.js";
import { isThere } from "../is-there.js";
import { notPrepared } from "../not-prepared.js";
import type { How, Stage } from "../stage.js";
import type { Text } from "../text.js";
import { skipped, verdictOf, type Verdict } from "../verdict.js";

const needs = ["deepCheck", "remove", "restore"] as const;

/** Where and in what surroundings an action runs: nobody promises a kit more than is in these. */
export const environment: readonly Assertion[] = [
  {
    id: "bare-environment",
    group: "environment",
    title: { en: "it works without PATH, HOME and TMPDIR", ja: "PATH、HOME、TMPDIR がなくても動作する" },
    wrong: {
      en: "A service has another environment than a terminal: what worked by hand fails there.",
      ja: "サービスの環境変数は端末とは異なります。手動では動作しても、LifeKeeper からは失敗します。",
    },
    needs,
    examine: ({ onStage }) => onStage("in-service", (stage) => round(stage, { environment: nothing })),
  },
  {
    id: "any-folder",
    group: "environment",
    title: { en: "it works from any current folder", ja: "カレントフォルダがどこでも動作する" },
    wrong: {
      en: "It looks for its own files where it happens to be started.",
      ja: "自身のファイルをカレントフォルダから探しています。",
    },
    needs,
    examine: ({ onStage }) =>
      onStage("in-service", (stage) => round(stage, { folder: parse(stage.dir).root })),
  },
  {
    id: "unwritable-folder",
    group: "environment",
    title: {
      en: "it works where its current folder cannot be written",
      ja: "カレントフォルダに書き込めなくても動作する",
    },
    wrong: {
      en: "It wants to write where it happens to be started.",
      ja: "カレントフォルダへの書き込みを前提としています。",
    },
    needs,
    examine: ({ onStage }) => {
      if (process.platform !== "linux") return Promise.resolve(noSuchFolder);
      return onStage("in-service", (stage) => round(stage, { folder: "/proc" }));
    },
  },
  {
    id: "odd-paths",
    group: "environment",
    title: {
      en: "it works in folders with spaces and Japanese names",
      ja: "空白や日本語を含むフォルダでも動作する",
    },
    wrong: {
      en: "It takes a path apart at its spaces; Program Files is one.",
      ja: "空白でパスを分割しています。Program Files も該当します。",
    },
    needs,
    examine: ({ onStage }) => onStage("in-service", (stage) => round(stage, {}), "a (lab) & クラスタ"),
  },
  {
    id: "japanese-windows",
    group: "environment",
    title: { en: "it works where Windows answers in Japanese", ja: "日本語版 Windows でも動作する" },
    wrong: {
      en: "It looks for English words in the answers of Windows, or fails at bytes of CP932.",
      ja: "Windows の応答から英語の語句を探しているか、CP932 を扱えません。",
    },
    needs,
    examine: ({ onStage }) =>
      onStage("in-service", async (stage) => {
        for (const node of stage.nodes) await stage.break("japanese", node);
        return round(stage, {});
      }),
  },
  {
    id: "planted-tools",
    group: "environment",
    title: {
      en: "it starts its tools from their own folders, whatever stands in PATH or the current folder",
      ja: "PATH やカレントフォルダに同名のファイルがあっても、本来のフォルダのツールを起動する",
    },
    wrong: {
      en: "Whoever may write to a folder in PATH may run a program with the rights of LifeKeeper.",
      ja: "PATH 上のフォルダに書き込める利用者が、LifeKeeper の権限でプログラムを実行できます。",
    },
    needs: ["deepCheck"],
    examine: async ({ healthy, onStage }) => {
      if (process.platform === "win32") return noScripts;
      const seen = await healthy("deepCheck");
      if (seen === undefined) return notPrepared;
      return onStage("in-service", (stage) => runsNoPlanted(stage, seen.tools));
    },
  },
];

const nothing = { PATH: undefined, HOME: undefined, TMPDIR: undefined, TMP: undefined, TEMP: undefined };

const noSuchFolder = skipped(
  "a folder that nobody can write is at hand on Linux only",
  "誰も書き込めないフォルダは Linux でのみ用意できます",
);
const noScripts = skipped(
  "Windows starts no scripts, which the planted tools are",
  "Windows ではスクリプトのツールを起動できないため、確認できません",
);

/** Once around: in service, out of service, in service. */
async function round(stage: Stage, how: How): Promise<Verdict> {
  for (const action of ["deepCheck", "remove", "restore"] as const) {
    const finding = succeeded(await stage.run(action, how));
    if (finding !== undefined) return verdictOf(stage.scene(), finding);
  }
  return verdictOf(undefined);
}

async function runsNoPlanted(stage: Stage, tools: readonly string[]): Promise<Verdict> {
  const mark = join(stage.dir, "planted-ran");
  const text = `#!/bin/sh\n: > '${mark}'\n`;
  for (const name of tools.flatMap((tool) => [tool, `${tool}.exe`])) {
    const file = join(stage.work, name);
    await writeFile(file, text);
    await chmod(file, 0o755);
  }
  const path = `${stage.work}:${process.env["PATH"] ?? ""}`;
  const ran = await stage.run("deepCheck", { environment: { PATH: path } });
  const planted: Text = { en: "it started a planted program", ja: "置かれた偽のプログラムを起動した" };
  const hasRun = await isThere(mark);
  const expected = {
    en: "only tools from their own folders",
    ja: "本来のフォルダのツールだけを起動すること",
  };
  return verdictOf(stage.scene(), hasRun ? { expected, came: planted } : undefined, succeeded(ran));
}
