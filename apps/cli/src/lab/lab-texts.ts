import type { Bilingual } from "@volkit/kit-orchestrator";

/** What the lab's commands say. */
export const labTexts = {
  lab: {
    en: "a simulated cluster on disk, whose tools are real programs, to try the kit in",
    ja: "動作を試すための模擬クラスタ (各ツールは実際のプログラムとして配置されます)",
  },
  create: {
    en: "lay out a cluster: NODEA and NODEB (and NODEC), with the mirrored volume E: and the tag Vol.E",
    ja: "模擬クラスタを作成します (NODEA、NODEB、必要なら NODEC。ミラーボリューム E:、タグ Vol.E)",
  },
  nodes: { en: "how many nodes", ja: "ノード数" },
  tools: {
    en: "a module with tools of another kit, exporting labTools (repeatable)",
    ja: "他のキットのツールを labTools としてエクスポートするモジュール (複数指定可)",
  },
  run: {
    en: "run volkit ARGS as a node, against that node's programs",
    ja: "指定ノードとして volkit を実行します (そのノードのツールを呼び出します)",
  },
  status: { en: "show the whole cluster as it is", ja: "クラスタ全体の状態を表示します" },
  statusJson: { en: "as JSON", ja: "JSON で表示します" },
  fault: {
    en: "break something by name, or list what can be broken; mend it with --mend",
    ja: "名前を指定して障害を発生させます。名前を省略すると一覧を表示し、--mend で修復します",
  },
  mend: { en: "mend it instead", ja: "障害を修復します" },
  demo: {
    en: "run the main job on a lab from end to end and say how each step came out",
    ja: "模擬クラスタで一連の運用を実行し、各手順の結果を表示します",
  },
  dir: { en: "the lab's folder", ja: "模擬クラスタのフォルダ" },
  demoDir: {
    en: "a folder to keep the lab in; else one that is removed at the end",
    ja: "模擬クラスタを残すフォルダ。省略時は終了後に削除します",
  },
  node: { en: "the node", ja: "ノード名" },
  args: { en: "what volkit is called with, after --", ja: "volkit に渡す引数 (-- の後)" },
  words: { en: "the fault's name and what it is about", ja: "障害の名前と対象" },
  created: {
    en: "The lab is in {dir}, with {nodes}. Try: volkit lab run {dir} NODEA -- deepCheck -t Vol.E",
    ja: "{dir} に模擬クラスタ ({nodes}) を作成しました。例: volkit lab run {dir} NODEA -- deepCheck -t Vol.E",
  },
  notEmpty: {
    en: "{dir} is not empty and no lab; nothing was changed. Name a folder that is new, empty, or a lab.",
    ja: "{dir} は空でなく、模擬クラスタでもないため、何も変更していません。新規または空のフォルダ、あるいは既存の模擬クラスタを指定してください。",
  },
  notCreated: {
    en: "No lab could be made in {dir}: {why}",
    ja: "{dir} に模擬クラスタを作成できません: {why}",
  },
  needsExecutable: {
    en: "on Windows a lab's tools are volkit.exe under their names, and this is Node running a script. Use volkit.exe from the package.",
    ja: "Windows では模擬クラスタのツールとして volkit.exe 自身を配置しますが、現在は Node でスクリプトを実行しています。配布パッケージの volkit.exe を使用してください。",
  },
  notRemoved: {
    en: "The lab in {dir} could not be removed: {why}",
    ja: "{dir} の模擬クラスタを削除できません: {why}",
  },
  noLab: {
    en: "{dir} is no lab. Make one: volkit lab create {dir}",
    ja: "{dir} は模擬クラスタではありません。volkit lab create {dir} で作成してください。",
  },
  noNode: {
    en: "The lab has no running node {node}: there is none of that name, or it has no power. Nodes: {nodes}.",
    ja: "ノード {node} は存在しないか、電源が切れています。この模擬クラスタのノード: {nodes}",
  },
  faultList: { en: "Faults:", ja: "障害の一覧:" },
} as const satisfies Record<string, Bilingual>;
