import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ActionName } from "../walk/path.js";
import type { Differences } from "../walk/world-of.js";

/** Settings under which a procedure is shown beside the defaults: only what differs from them is. */
export interface Variant {
  readonly title: Bilingual;
  readonly differs: Differences;
  /** What it is held against, where that is not the defaults. */
  readonly against?: Differences;
}

const noRetries: Variant = {
  title: { en: "`emcmd.retries: 0`", ja: "`emcmd.retries: 0`" },
  differs: { emcmd: { retries: 0 } },
};
const writeCheckTitle: Bilingual = {
  en: "The built-in write check in CheckVolume's place, because CheckVolume is not installed",
  ja: "CheckVolume が存在しないため、volkit 内蔵の書き込み確認を使用する場合",
};
const builtIn = { writeCheck: { by: "built-in", notInstalled: true, slow: 5 } } as const;

/** The procedures, each with the settings that change it. */
export const variantsOf: Readonly<Record<ActionName, readonly Variant[]>> = {
  quickCheck: [
    noRetries,
    {
      title: { en: "`vss.peerDelete: when-present`", ja: "`vss.peerDelete: when-present`" },
      differs: { vss: { peerDelete: "when-present" } },
    },
    {
      title: { en: "`vss.peerDelete: never`", ja: "`vss.peerDelete: never`" },
      differs: { vss: { peerDelete: "never" } },
    },
    {
      title: { en: "`splitBrain.keepPeerShadows: true`", ja: "`splitBrain.keepPeerShadows: true`" },
      differs: { splitBrain: { keepPeerShadows: true } },
    },
    {
      title: { en: "`splitBrain.keepPeerState: true`", ja: "`splitBrain.keepPeerState: true`" },
      differs: { splitBrain: { keepPeerState: true } },
    },
    {
      title: {
        en: "No `peers` in the configuration: LifeKeeper is asked for them",
        ja: "設定に `peers` がなく、LifeKeeper から取得する場合",
      },
      differs: { peers: "from eqv_list" },
    },
    {
      title: { en: "An empty `peers` in the configuration", ja: "設定の `peers` が空の場合" },
      differs: { peers: [] },
    },
  ],
  deepCheck: [
    {
      title: {
        en: `${writeCheckTitle.en} (with an empty \`peers\`, to leave out steps 3 to 5)`,
        ja: `${writeCheckTitle.ja} (手順 3 から 5 を省くため \`peers\` は空)`,
      },
      differs: { ...builtIn, peers: [] },
      against: { peers: [] },
    },
  ],
  restore: [noRetries, { title: writeCheckTitle, differs: builtIn }],
  remove: [
    noRetries,
    {
      title: { en: "`vss.unknown: continue`", ja: "`vss.unknown: continue`" },
      differs: { vss: { unknown: "continue" } },
    },
  ],
};
