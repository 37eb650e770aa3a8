import { endOf, type RecordedRun } from "../../recorded/recorded-run.js";
import { ageOf } from "../age.js";
import { said, type Finding } from "../finding.js";
import { isInService, type Case } from "./case.js";

/**
 * How old the last run may be where the resource is in service, in seconds. How often LifeKeeper checks is set in
 * each resource; the vendor's samples have 180 s and 300 s, so an hour is a dozen checks that did not come.
 */
const staleAfter = 3600;

/** What volkit last did on this node: that it went wrong, or that it is long ago where there should be checks. */
export function lastRun({ survey, mode, now }: Case): Finding[] {
  const { here } = survey;
  const { node, lastRun: last } = here;
  const about = { nodes: [node] };
  if (last.kind === "unknown") {
    const found = { id: "records" as const, title: said(texts.unknown, { node }), means: last.why };
    return [{ ...about, ...found, severity: "unknown", look: ["volkit explain VK130"] }];
  }
  if (last.value.kind === "none") return [];

  const { run, unreadable } = last.value;
  const names = unreadable.slice(0, 3).join(", ");
  const left: Finding = {
    ...about,
    severity: "unknown",
    id: "records",
    title: said(texts.unreadable, { count: String(unreadable.length) }),
    means: said(texts.unreadableMeans, { names }),
    look: [],
  };
  const seconds = (now - endOf(run)) / 1000;
  const isStale = mode === "act" && isInService(here) && seconds > staleAfter;
  const stale: Finding = {
    ...about,
    severity: "warning",
    id: "last-run-old",
    title: said(texts.old, { node, action: run.action, age: ageOf(seconds) }),
    means: texts.oldMeans,
    look: ["volkit install --check"],
  };
  return [...(unreadable.length > 0 ? [left] : []), ...wentWrong(run, seconds), ...(isStale ? [stale] : [])];
}

function wentWrong(run: RecordedRun, seconds: number): Finding[] {
  const { action, node, outcome, interrupted, messages } = run;
  if (interrupted === null && outcome === "succeeded") return [];
  const error = messages.find(({ severity }) => severity === "ERROR") ?? messages[0];
  const because = error === undefined ? undefined : `${error.id} ${error.text}`;
  const values = { action, age: ageOf(seconds), id: error?.id ?? "-" };
  const text = interrupted === null ? texts[outcome] : texts.interrupted;
  return [
    {
      severity: interrupted === null && outcome === "failed" ? "bad" : "warning",
      id: "last-run",
      nodes: [node],
      title: said(text, values),
      means: because === undefined ? undefined : { en: because, ja: because },
      look: error === undefined ? [] : [`volkit explain ${error.id}`],
    },
  ];
}

const texts = {
  failed: {
    en: "the last {action} failed: {id} ({age})",
    ja: "直近の {action} が失敗: {id} ({age})",
  },
  refused: {
    en: "the last {action} could not start: {id} ({age})",
    ja: "直近の {action} は開始できず: {id} ({age})",
  },
  succeeded: { en: "the last {action} succeeded ({age})", ja: "直近の {action} は成功 ({age})" },
  interrupted: {
    en: "the last {action} was ended from outside ({age})",
    ja: "直近の {action} は外部から中断 ({age})",
  },
  unknown: { en: "the last run on {node} is not known", ja: "{node} の直近の実行結果が不明です" },
  unreadable: {
    en: "{count} newer records cannot be read",
    ja: "読み取れない新しい実行記録が {count} 件あります",
  },
  unreadableMeans: {
    en: "The last run may be another: {names}",
    ja: "直近の実行は別の可能性があります: {names}",
  },
  old: {
    en: "no run since {action}, {age}",
    ja: "{action} ({age}) 以降、実行なし",
  },
  oldMeans: {
    en: "The resource is in service here, so checks should come every few minutes. Does LifeKeeper check it, and do its scripts call volkit?",
    ja: "このノードで稼働中のため、通常は数分おきに監視が実行されます。LifeKeeper の監視間隔とスクリプトの設置を確認してください。",
  },
} as const;
