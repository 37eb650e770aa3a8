import type { Bilingual } from "@volkit/kit-orchestrator";
import { findActionsFolder } from "../../install/actions-folder.js";
import { findInstallation, type Found } from "../../install/found.js";
import { installedState, type ScriptState } from "../../install/installed-state.js";
import { unusableManifest } from "../../install/unusable-manifest.js";
import { reasonOf } from "../../reason.js";
import { lifeKeeperRoot } from "../../records/folder.js";
import type { System } from "../../system.js";
import { version } from "../../version.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, findingOf } from "../in-words.js";
import { checkActionsFolder, checkRoot } from "./lifekeeper-folder.js";

/** What was found of LifeKeeper's folders and the installed scripts, and the paths of those that are volkit's. */
export interface ScriptsFound {
  readonly findings: readonly Finding[];
  readonly paths: readonly string[];
}

/** Whether LifeKeeper's folders are where the kit looks for them, and its scripts stand as they were installed. */
export async function checkScripts(system: System): Promise<ScriptsFound> {
  const root = lifeKeeperRoot(system);
  if (root === undefined) return { findings: [checkRoot(root)], paths: [] };
  const place = await findActionsFolder(root, system.platform);
  const folders = [checkRoot(root), checkActionsFolder(place)];
  if (place.kind !== "found") return { findings: folders, paths: [] };

  const found = await findInstallation(place, system.platform).catch(reasonOf);
  if (typeof found === "string")
    return { findings: [...folders, unreadable(place.folder, found)], paths: [] };
  const states = installedState(found);
  return {
    findings: [...folders, ...ofScripts(found, states, system)],
    paths: states.filter(({ state }) => state !== "absent").map(({ path }) => path),
  };
}

function ofScripts(found: Found, states: ReturnType<typeof installedState>, system: System): Finding[] {
  const unusable = unusableManifest(found, system.platform);
  if (unusable !== undefined) return [findingOf({ ...installed, id: "scripts.manifest" }, "bad", unusable)];
  if (states.every(({ state }) => state === "absent")) return [notGood(installed, "warning", notInstalled)];
  const wrong = states.filter(({ state }) => state !== "installed");
  const whole = good(installed, both(states.map(({ action }) => action).join(", ")));
  return [
    ...(wrong.length === 0 ? [whole] : []),
    ...wrong.map(({ action, path, state }) => ofScript(action, path, state)),
    ...ofProgram(found, system),
  ];
}

const installed: About = {
  id: "scripts",
  subject: { en: "installed scripts", ja: "インストール済みスクリプト" },
};

function ofScript(action: string, path: string, state: ScriptState): Finding {
  const about = { id: `scripts.${action}`, subject: { en: `script ${action}`, ja: `スクリプト ${action}` } };
  if (state === "installed") return good(about, both(path));
  return notGood(about, state === "incomplete" ? "warning" : "bad", {
    found: { en: `${path}: ${stateWords[state].en}.`, ja: `${path}: ${stateWords[state].ja}。` },
    why: {
      en: "What LifeKeeper calls for this action is not what volkit install wrote.",
      ja: "LifeKeeper がこの処理で呼び出すスクリプトは、volkit install が作成したものと異なります。",
    },
    remedy: {
      en: "Find out who changed it; volkit install --dry-run says what it would write, and volkit install puts it right.",
      ja: "変更の経緯を確認し、volkit install --dry-run で書き込む内容を確かめてから volkit install を実行してください。",
    },
  });
}

const stateWords: Readonly<Record<Exclude<ScriptState, "installed">, Bilingual>> = {
  incomplete: { en: "the installation was cut off", ja: "インストールが途中で終了しています" },
  changed: {
    en: "changed or removed since the installation",
    ja: "インストール後に変更または削除されています",
  },
  overwritten: {
    en: "overwritten, as a vendor's update would",
    ja: "別のスクリプトで上書きされています (製品の更新など)",
  },
  absent: { en: "not volkit's", ja: "volkit のスクリプトではありません" },
};

function ofProgram({ manifest }: Found, { kit }: System): Finding[] {
  if (manifest.kind !== "manifest") return [];
  const { program, version: wrote } = manifest.manifest;
  const about = {
    id: "scripts.program",
    subject: { en: "program in the scripts", ja: "スクリプトが起動する volkit" },
  };
  const [theirs, ours] = [program.join(" "), [kit.file, ...kit.words].join(" ")];
  if (theirs === ours && wrote === version) return [good(about, both(`${theirs} (${version})`))];
  return [
    notGood(about, "warning", {
      found: {
        en: `The scripts start ${theirs} (installed as ${wrote}); this is ${ours} (${version}).`,
        ja: `スクリプトは ${theirs} (インストール時 ${wrote}) を起動しますが、この volkit は ${ours} (${version}) です。`,
      },
      why: {
        en: "What is examined here may not be what LifeKeeper starts.",
        ja: "診断している volkit と LifeKeeper が起動する volkit が異なる可能性があります。",
      },
      remedy: {
        en: "Run volkit install from the program that is to be used, or doctor from the one that is installed.",
        ja: "使用する volkit から volkit install を実行するか、インストール済みの volkit で doctor を実行してください。",
      },
    }),
  ];
}

const notInstalled = {
  found: {
    en: "None of volkit's scripts is installed.",
    ja: "volkit のスクリプトはインストールされていません。",
  },
  why: {
    en: "LifeKeeper does not call volkit on this node.",
    ja: "このノードの LifeKeeper は volkit を呼び出しません。",
  },
  remedy: {
    en: "Run volkit install, with --dry-run first.",
    ja: "volkit install --dry-run で確認してから volkit install を実行してください。",
  },
};

function unreadable(path: string, why: string): Finding {
  return notGood(installed, "unknown", {
    found: { en: `${path} could not be read: ${why}.`, ja: `${path} を読み取れません (${why})。` },
    why: {
      en: "Whether the scripts stand as they were installed was not found out.",
      ja: "スクリプトがインストール時のままか確認できませんでした。",
    },
    remedy: null,
  });
}
