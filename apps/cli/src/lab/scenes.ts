import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ActionName } from "../actions.js";

/** What somebody does to the cluster before a scene: break, mend, or run a tool on a node by hand. */
export type Act =
  | { readonly fault: readonly string[] }
  | { readonly mend: readonly string[] }
  | { readonly on: string; readonly tool: string; readonly args: readonly string[] };

/** How one node is to be found after a scene. */
interface NodeAfter {
  readonly role: "source" | "target";
  readonly resource: "ISP" | "OSU" | "OSF";
}

/** One step of the demonstration: what is done, and how it has to come out. */
export interface Scene {
  readonly title: Bilingual;
  readonly before?: readonly Act[];
  readonly node: string;
  readonly action: ActionName;
  readonly exitCode: number;
  /** The numbers of the messages, in order. */
  readonly says: readonly string[];
  readonly after: Readonly<Record<string, NodeAfter>>;
  /** The nodes that carry a split-brain flag. */
  readonly flagsOn?: readonly string[];
  readonly traps?: number;
}

const sourceInService = { role: "source", resource: "ISP" } as const;
const standby = { role: "target", resource: "OSU" } as const;
const onA = { NODEA: sourceInService, NODEB: standby };
const onB = { NODEA: standby, NODEB: sourceInService };

/** The main job, from a healthy check over a switchover and three troubles to a switchover back. */
export const scenes: readonly Scene[] = [
  {
    title: { en: "healthy deep check", ja: "正常時のディープチェック" },
    node: "NODEA",
    action: "deepCheck",
    exitCode: 0,
    says: [],
    after: onA,
  },
  {
    title: { en: "planned switchover: out of service on A", ja: "計画切替: A で停止" },
    node: "NODEA",
    action: "remove",
    exitCode: 0,
    says: [],
    after: { NODEA: { role: "source", resource: "OSU" }, NODEB: standby },
  },
  {
    title: { en: "planned switchover: in service on B", ja: "計画切替: B で起動" },
    node: "NODEB",
    action: "restore",
    exitCode: 0,
    says: ["12065"],
    after: onB,
  },
  {
    title: { en: "deep check on the new source", ja: "切替後のソースでディープチェック" },
    node: "NODEB",
    action: "deepCheck",
    exitCode: 0,
    says: [],
    after: onB,
  },
  {
    title: { en: "quick check on the new target", ja: "切替後のターゲットでクイックチェック" },
    node: "NODEA",
    action: "quickCheck",
    exitCode: 0,
    says: ["12030"],
    after: onB,
  },
  {
    title: { en: "the mirror is paused: the peer becomes OSF", ja: "ミラー一時停止: 対向側を OSF に変更" },
    before: [{ fault: ["mirror-paused", "E:"] }],
    node: "NODEB",
    action: "quickCheck",
    exitCode: 0,
    says: ["VK309"],
    after: { NODEA: { role: "target", resource: "OSF" }, NODEB: sourceInService },
  },
  {
    title: { en: "the mirror runs again: the peer becomes OSU", ja: "ミラー再開: 対向側を OSU に変更" },
    before: [{ mend: ["mirror-paused", "E:"] }],
    node: "NODEB",
    action: "quickCheck",
    exitCode: 0,
    says: ["VK309"],
    after: onB,
  },
  {
    title: {
      en: "split brain: flags on both nodes and a trap",
      ja: "スプリットブレイン: 両ノードにフラグ、トラップ送信",
    },
    before: [{ fault: ["split-brain", "E:"] }],
    node: "NODEB",
    action: "quickCheck",
    exitCode: 0,
    says: ["VK309", "VK321"],
    after: { NODEA: { role: "source", resource: "OSF" }, NODEB: sourceInService },
    flagsOn: ["NODEA", "NODEB"],
    traps: 1,
  },
  {
    title: {
      en: "split brain resolved, flags removed by hand",
      ja: "スプリットブレイン解消、フラグは手動で削除",
    },
    before: [
      { mend: ["split-brain", "E:"] },
      { on: "NODEA", tool: "flg_remove", args: ["-f", "SplitBrain_E:"] },
      { on: "NODEB", tool: "flg_remove", args: ["-f", "SplitBrain_E:"] },
    ],
    node: "NODEB",
    action: "quickCheck",
    exitCode: 0,
    says: ["VK309"],
    after: onB,
    flagsOn: [],
  },
  {
    title: { en: "switching back: out of service on B", ja: "切戻し: B で停止" },
    node: "NODEB",
    action: "remove",
    exitCode: 0,
    says: [],
    after: { NODEA: standby, NODEB: { role: "source", resource: "OSU" } },
  },
  {
    title: { en: "a dirty volume is refused on A", ja: "A のボリュームがダーティ: 起動を拒否" },
    before: [{ fault: ["dirty", "NODEA", "E:"] }],
    node: "NODEA",
    action: "restore",
    exitCode: 1,
    says: ["12053"],
    after: { NODEA: { role: "source", resource: "OSF" }, NODEB: standby },
  },
  {
    title: { en: "after chkdsk: in service on A", ja: "chkdsk 実施後: A で起動" },
    before: [{ mend: ["dirty", "NODEA", "E:"] }],
    node: "NODEA",
    action: "restore",
    exitCode: 0,
    says: ["12065"],
    after: onA,
  },
];
