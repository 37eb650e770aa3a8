import { nodesOf, sourcesIn } from "../../survey/facts.js";
import { listed, said, type Finding } from "../finding.js";
import { namesOf, type Case } from "./case.js";

/** Two nodes are source, or a flag says that they were. */
export function splitBrain({ survey }: Case): Finding[] {
  const { tag } = survey;
  const sources = namesOf(sourcesIn(survey));
  if (sources.length > 1) {
    return [
      {
        severity: "bad",
        id: "split-brain",
        nodes: sources,
        title: said(texts.splitBrain, { nodes: listed(sources) }),
        means: texts.splitBrainMeans,
        look: [`volkit split-brain show ${tag}`, "volkit explain split-brain"],
      },
    ];
  }

  const nodes = nodesOf(survey);
  const flagged = namesOf(
    nodes.filter(({ splitBrainFlag: flag }) => flag.kind === "known" && flag.value === "raised"),
  );
  if (flagged.length === 0) return [];
  const silent = namesOf(nodes.filter(({ mirrors }) => mirrors.kind === "unknown"));
  const isOver = silent.length === 0;
  return [
    {
      severity: isOver ? "warning" : "bad",
      id: "split-brain-flag",
      nodes: flagged,
      title: said(texts.flag, { nodes: listed(flagged) }),
      means: isOver ? texts.flagMeans : said(texts.flagOpenMeans, { nodes: listed(silent) }),
      look: [`volkit split-brain ${isOver ? "clear" : "show"} ${tag}`, "volkit explain VK321"],
    },
  ];
}

const texts = {
  splitBrain: {
    en: "split brain: source on {nodes} at once",
    ja: "スプリットブレイン: {nodes} が同時にソース",
  },
  splitBrainMeans: {
    en: "Each may hold data that the other lacks. Stop what writes on both nodes now. Until it is decided whose data stays: no mirror resume, no switchover, nothing taken out of service. volkit never decides that.",
    ja: "双方に異なるデータが書き込まれている可能性があります。直ちに両ノードでの書き込みを止めてください。どちらのデータを残すか決めるまで、ミラーの再開、スイッチオーバ、リソースの停止を行わないでください。volkit は判断しません。",
  },
  flag: {
    en: "split-brain flag raised on {nodes}",
    ja: "スプリットブレインのフラグあり: {nodes}",
  },
  flagMeans: {
    en: "A split brain was found before; now at most one node says it is source. If it is resolved, remove the flag.",
    ja: "過去にスプリットブレインを検出しています。現在ソースは 1 ノード以下です。解消済みであればフラグを削除してください。",
  },
  flagOpenMeans: {
    en: "A split brain was found before, and the mirror of {nodes} cannot be read: it may not be over.",
    ja: "過去にスプリットブレインを検出しています。{nodes} のミラー情報を取得できないため、解消したかどうか不明です。",
  },
} as const;
