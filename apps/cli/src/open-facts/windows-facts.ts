import { askCodePage } from "../install/code-page.js";
import { endingOf } from "./evidence.js";
import { callsOf } from "./known-run.js";
import { both, open, settled, settledBy, type OpenFact } from "./open-fact.js";

/** What the system itself is like: code pages, processes. */
export const windowsFacts: readonly OpenFact[] = [
  {
    id: "windows.code-page",
    question: both("Which code page do the tools print in?", "ツールの出力のコードページは何か。"),
    assumed: both(
      "932, unless the installation has found another, or the configuration names one.",
      "932。インストール時に取得した値、または設定の値があればそれを使用する。",
    ),
    setting: "codePage",
    by: "questions",
    asks: () => [{ command: askCodePage }],
    settle: (evidence) => {
      const ending = endingOf(evidence, askCodePage);
      const answer = ending === undefined ? undefined : askCodePage.read(ending);
      const inUse = evidence.site.codePage;
      return settledBy(
        answer?.kind === "known" ? [answer.codePage] : [],
        (page) => page === inUse,
        (page) => `${page} / ${inUse}`,
        both("chcp did not answer with one number.", "chcp からコードページを取得できませんでした。"),
      );
    },
  },
  {
    id: "windows.encoding-of-bytes",
    question: both(
      "Could every answer's bytes be read: as UTF-16, UTF-8, or in the code page?",
      "すべての応答のバイト列を UTF-16、UTF-8、またはコードページで読み取れたか。",
    ),
    assumed: both(
      "Yes; no decision rests on what cannot be read.",
      "読み取れる。読み取れない部分は判定に使用しない。",
    ),
    setting: "codePage",
    by: "questions",
    settle: ({ heard }) => {
      const all = heard.flatMap(({ line, ending }) =>
        [ending.stdout, ending.stderr].map(({ encoding, text }) => ({ line, encoding, text })),
      );
      const told = all.filter(({ text }) => /[^\0-\x7f]/.test(text));
      return settledBy(
        told,
        ({ encoding }) => encoding !== "lossy",
        ({ line, encoding }) => `"${line}": ${encoding}`,
        both(
          "Every answer was ASCII: it reads alike in every code page.",
          "すべての応答が ASCII で、どのコードページでも同じように読み取れます。",
        ),
      );
    },
  },
  {
    id: "windows.bitness",
    question: both(
      "Is this a 64-bit process, or does Sysnative show it the native tools?",
      "64 ビットプロセスか。または Sysnative から本来のツールを使用できるか。",
    ),
    assumed: both(
      "The kit is a 64-bit program; from a 32-bit one Windows' tools are taken from Sysnative.",
      "volkit は 64 ビットプログラム。32 ビットの場合、Windows のツールは Sysnative から使用する。",
    ),
    setting: null,
    by: "files",
    settle: ({ site, files }) => {
      const native = files.tools.filter(({ file = "" }) => /[\\/]sysnative[\\/]/i.test(file)).length;
      const text = `${site.platform} ${site.processor}${native === 0 ? "" : `, Sysnative ${native}`}`;
      if (site.platform !== "win32") {
        return open(`Not Windows: ${text}.`, `Windows ではありません: ${text}。`);
      }
      return settled(site.processor !== "ia32" || native > 0, text, text);
    },
  },
  {
    id: "windows.process-tree",
    question: both(
      "Can a tool that is past its deadline be ended with everything it started?",
      "タイムアウトしたツールを、そこから起動されたプロセスも含めて終了できるか。",
    ),
    assumed: both(
      "Yes, but for a process that is stuck in a disk driver; the record names what was left.",
      "できる (ディスクドライバ内で停止したプロセスを除く)。残ったプロセスは記録に残る。",
    ),
    setting: null,
    by: "records",
    settle: ({ site, runs, heard }) => {
      if (site.platform !== "win32") {
        return open(
          `Not Windows but ${site.platform}, where processes are ended otherwise.`,
          `Windows ではなく ${site.platform} です (プロセスの終了方法が異なります)。`,
        );
      }
      const recorded = callsOf(runs, () => true).flatMap(({ tool, ending }) =>
        ending?.how === "timed-out" ? [{ tool, left: ending.left }] : [],
      );
      const asked = heard.flatMap(({ tool, ending }) =>
        ending.how === "timed-out" ? [{ tool, left: ending.left }] : [],
      );
      return settledBy(
        [...recorded, ...asked],
        ({ left }) => left.length === 0,
        ({ tool, left }) => `${tool}: ${left.length === 0 ? "ended" : `left ${left.join(", ")}`}`,
        both("No tool came to its deadline.", "タイムアウトしたツールはありません。"),
      );
    },
  },
];
