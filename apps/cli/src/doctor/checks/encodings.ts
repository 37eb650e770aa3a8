import type { RecordedCall } from "@volkit/tool-runner";
import { commandLine } from "@volkit/tool-command";
import type { Effective } from "../../configuration/effective.js";
import type { NodeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, notUnderstood } from "../in-words.js";

const codePage: About = { id: "encoding.codePage", subject: { en: "code page", ja: "コードページ" } };

/** Whether tools print in the page that their output is read in. No decision depends on it, only texts do. */
export function checkCodePage({ codePage: asked }: NodeAnswers, configured: Effective): Finding {
  const { answer } = asked;
  const ours = configured.codePage;
  const why = {
    en: "Texts in records and messages can be garbled; no decision depends on them.",
    ja: "記録やメッセージの文字が化けることがあります (判定には影響しません)。",
  };
  if (answer.kind === "unknown") {
    return notGood(codePage, "unknown", { found: notUnderstood(asked, answer.failure), why, remedy: null });
  }
  if (answer.codePage === ours) return good(codePage, both(String(ours)));
  return notGood(codePage, "warning", {
    found: {
      en: `The system's is ${answer.codePage}, and output is read in ${ours}.`,
      ja: `システムは ${answer.codePage} ですが、出力を ${ours} として読み取っています。`,
    },
    why,
    remedy: {
      en: `Set codePage to ${answer.codePage} in the configuration, or run volkit install again, which finds it out.`,
      ja: `設定の codePage に ${answer.codePage} を指定するか、volkit install を再度実行してください (自動で取得します)。`,
    },
  });
}

/** Which tools printed what could be read in no encoding at all. */
export function checkDecoding(calls: readonly RecordedCall[]): Finding[] {
  const lossy = calls.filter(
    (call) =>
      call.state === "ended" &&
      [call.ending.stdout, call.ending.stderr].some(({ encoding }) => encoding === "lossy"),
  );
  const first = new Map(lossy.toReversed().map((call) => [call.tool.name, call]));
  return [...first].map(([name, call]) => {
    const about: About = {
      id: `encoding.${name}`,
      subject: { en: `bytes of ${name}`, ja: `${name} の文字コード` },
    };
    const line = commandLine({ tool: call.tool, args: call.args });
    return notGood(about, "warning", {
      found: {
        en: `"${line}" printed bytes that are neither UTF-8 nor the configured page.`,
        ja: `「${line}」の出力は、UTF-8 でも設定のコードページでもありません。`,
      },
      why: {
        en: "Bytes that could not be read were replaced; a decision rests only on the ASCII parts.",
        ja: "読み取れない文字を置き換えました (判定には ASCII の部分だけを使用します)。",
      },
      remedy: {
        en: "Compare the system's code page with codePage; the bytes themselves are in `volkit doctor --json`.",
        ja: "システムのコードページと設定の codePage を確認してください。出力のバイト列は volkit doctor --json に含まれます。",
      },
    });
  });
}
