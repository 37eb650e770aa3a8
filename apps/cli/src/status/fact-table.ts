import { mirrorStateWords, roleWords, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import type { Known, Unknown } from "../known.js";
import { endOf } from "../recorded/recorded-run.js";
import { nodesOf, type LastRun, type MirrorsThere, type NodeFacts, type Survey } from "../survey/facts.js";
import { displayWidth, padded } from "../terminal/display-width.js";
import { wrapped } from "../terminal/wrapped.js";
import { ageOf } from "./age.js";
import type { Line } from "./line.js";

/** What is known of each node, one fact a line and one node a column; what is not known, with a note that says why. */
export function factTable(survey: Survey, language: Language, columns: number, now: number): Line[] {
  const nodes = nodesOf(survey);
  const names = nodes.map(({ node }) => node);
  const notes: string[] = [];
  const rows = facts.map(({ name, of }) => {
    const values = nodes.map((node) => of(node, now));
    return { name: name[language], cells: values.map(cellOf), says: JSON.stringify(values) };
  });
  const nameWidth = Math.max(...rows.map(({ name }) => displayWidth(name)));
  const widths = nodes.map(({ node }, at) =>
    Math.max(displayWidth(node), ...rows.map(({ cells }) => displayWidth(cells[at] ?? ""))),
  );
  const inLine = (name: string, cells: readonly string[]) =>
    [padded(name, nameWidth), ...cells.map((cell, at) => padded(cell, widths[at] ?? 0))].join("  ").trimEnd();

  return [
    { text: inLine("", names), about: `${survey.tag} nodes`, says: names.join() },
    // Where another column gets wider, or another note comes before, a row still says the same.
    ...rows.map(({ name, cells, says }) => ({
      text: inLine(name, cells),
      about: `${survey.tag} ${name}`,
      says,
    })),
    ...notes.flatMap((why, at) =>
      wrapped(why, columns - 4).map((text, place) => ({
        text: `${place === 0 ? `?${at + 1}` : "  "}  ${text}`,
        about: `${survey.tag} note ${why} ${place}`,
        says: text,
      })),
    ),
  ];

  function cellOf(fact: Known<Bilingual | string>): string {
    if (fact.kind === "known") return typeof fact.value === "string" ? fact.value : fact.value[language];
    return `?${noteOf(fact)}`;
  }

  /** The number of a note; the same reason is noted once. */
  function noteOf({ why }: Unknown): number {
    const text = why[language];
    if (!notes.includes(text)) notes.push(text);
    return notes.indexOf(text) + 1;
  }
}

interface Fact {
  readonly name: Bilingual;
  readonly of: (node: NodeFacts, now: number) => Known<Bilingual | string>;
}

const [yes, no] = [
  { en: "YES", ja: "あり" },
  { en: "no", ja: "なし" },
] as const;

const facts: readonly Fact[] = [
  {
    name: { en: "seen by LifeKeeper", ja: "LifeKeeper から見た状態" },
    of: ({ isHere, seen }) =>
      isHere ? known({ en: "this node", ja: "自ノード" }) : mapped(seen, (word) => word.toUpperCase()),
  },
  {
    name: { en: "role", ja: "ミラーの役割" },
    of: ({ mirrors }) => mapped(mirrors, ({ role }) => roleWords[role]),
  },
  { name: { en: "mirror", ja: "ミラーの状態" }, of: ({ mirrors }) => mapped(mirrors, statesOf) },
  {
    name: { en: "state in LifeKeeper", ja: "リソースのステータス" },
    of: ({ state }) => mapped(state, (there) => (there.kind === "state" ? there.state : noTag)),
  },
  { name: { en: "LifeKeeper service", ja: "LifeKeeper サービス" }, of: ({ service }) => service },
  {
    name: { en: "LifeKeeper's lock", ja: "LifeKeeper のロック" },
    of: ({ lifeKeeperLock }) => mapped(lifeKeeperLock, (word) => (word === "locked" ? yes : no)),
  },
  {
    name: { en: "DataKeeper's lock", ja: "DataKeeper のロック" },
    of: ({ dataKeeperLock }) => dataKeeperLock,
  },
  {
    name: { en: "shadow copies", ja: "シャドウコピー" },
    of: ({ shadowCopies }) => mapped(shadowCopies, (word) => (word === "present" ? yes : no)),
  },
  {
    name: { en: "shadow-copy storage", ja: "VSS の記憶域" },
    of: ({ shadowStorage }) => mapped(shadowStorage, (word) => (word === "present" ? yes : no)),
  },
  {
    name: { en: "split-brain flag", ja: "スプリットブレインのフラグ" },
    of: ({ splitBrainFlag }) => mapped(splitBrainFlag, (word) => (word === "raised" ? yes : no)),
  },
  { name: { en: "last run", ja: "直近の実行" }, of: ({ lastRun }) => mapped(lastRun, actionOf) },
  {
    name: { en: "  how it ended", ja: "  結果" },
    of: ({ lastRun }) => mapped(lastRun, outcomeOf),
  },
  {
    name: { en: "  how long ago", ja: "  経過" },
    of: ({ lastRun }, now) => mapped(lastRun, (last) => ageOfRun(last, now)),
  },
];

const noTag = { en: "no such tag", ja: "タグなし" } as const;
const none = { en: "none", ja: "記録なし" } as const;

const outcomes = {
  succeeded: { en: "succeeded", ja: "成功" },
  failed: { en: "FAILED", ja: "失敗" },
  refused: { en: "NOT STARTED", ja: "開始できず" },
} as const;

function mapped<From, To>(fact: Known<From>, change: (value: From) => To): Known<To> {
  return fact.kind === "known" ? known(change(fact.value)) : fact;
}

function known<Value>(value: Value): Known<Value> {
  return { kind: "known", value };
}

function statesOf({ mirrors }: MirrorsThere): Bilingual {
  const states = [...new Set(mirrors.map(({ state }) => state))];
  return {
    en: states.map((state) => mirrorStateWords[state].en).join(", "),
    ja: states.map((state) => mirrorStateWords[state].ja).join("、"),
  };
}

function actionOf(last: LastRun): Bilingual | string {
  return last.kind === "none" ? none : last.run.action;
}

function outcomeOf(last: LastRun): Bilingual | string {
  if (last.kind === "none") return "-";
  if (last.run.interrupted !== null) return { en: "INTERRUPTED", ja: "中断" };
  return outcomes[last.run.outcome];
}

function ageOfRun(last: LastRun, now: number): Bilingual | string {
  return last.kind === "none" ? "-" : ageOf((now - endOf(last.run)) / 1000);
}
