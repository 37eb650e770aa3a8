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
