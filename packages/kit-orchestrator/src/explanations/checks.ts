import type { Bilingual } from "@volkit/message-table";
import { dataKeeperChecks } from "./checks/datakeeper.js";
import { lifeKeeperChecks } from "./checks/lifekeeper.js";
import { volkitChecks } from "./checks/volkit.js";
import { windowsChecks } from "./checks/windows.js";

/** What an operator looks at, by what it tells. Every explanation takes its checks from here. */
export const checks = {
  ...dataKeeperChecks,
  ...lifeKeeperChecks,
  ...windowsChecks,
  ...volkitChecks,
} as const;

/** What holds of every command that one is told to type. */
export const whereToType = {
  en: "Type the commands in a command prompt that was opened as administrator, on the node in question. EMCmd is in %ExtMirrBase%, LifeKeeper's own commands in %LKBIN%.",
  ja: "コマンドは、対象のノードで管理者として開いたコマンドプロンプトから実行してください。EMCmd は %ExtMirrBase%、LifeKeeper のコマンドは %LKBIN% にあります。",
} as const satisfies Bilingual;
