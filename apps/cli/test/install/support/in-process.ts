import { exited } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { join } from "node:path";
import type { Disk } from "../../../src/install/disk.js";
import { install, type Means } from "../../../src/install/install.js";
import { realDisk } from "../../../src/install/real-disk.js";
import type { Report } from "../../../src/install/report.js";
import { uninstall } from "../../../src/install/uninstall.js";
import type { System } from "../../../src/system.js";
import { systemWith } from "../../../src/system.fixture.js";
import { programFile } from "../../blackbox/harness/target.js";
import type { Site } from "./site.js";

/** Runs install and uninstall in this process, on a disk that can be handed in. */
export type Command = "install" | "uninstall";

export function run(command: Command, site: Site, disk: Disk = realDisk, dryRun = false): Promise<Report> {
  const request = { lkroot: undefined, dryRun, language: "en" } as const;
  const means: Means = { system: systemIn(site), makeRunner: () => answersPage932, disk };
  return command === "install" ? install(request, means) : uninstall(request, means);
}

/** A machine whose LifeKeeper is the site's. */
function systemIn(site: Site): System {
  return {
    ...systemWith({ LKROOT: site.root, ExtMirrBase: join(site.root, "dk") }),
    kit: { file: process.execPath, words: [programFile] },
  };
}

const answersPage932: RealRunner = {
  run: () => Promise.resolve(exited(0, "現在のコード ページ: 932\r\n")),
  endAll: () => Promise.resolve([]),
  endOther: () => Promise.resolve({ ended: [], left: [] }),
};

/** The numbers of the messages, in order, but for the tools that a site does not have. */
export function numbersOf({ said }: Report): string[] {
  return said.map(({ id }) => id).filter((id) => id !== "VK724");
}
