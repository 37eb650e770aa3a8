import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findActionsFolder } from "./actions-folder.js";

const tops: string[] = [];

afterAll(() => {
  for (const top of tops) rmSync(top, { recursive: true, force: true });
});

/** Makes files and folders (by a slash at the end), and says what is found, in terms of the root. */
async function found(...paths: readonly string[]): Promise<unknown> {
  const root = mkdtempSync(join(tmpdir(), "volkit-folder-"));
  tops.push(root);
  for (const path of paths) {
    const folder = path.endsWith("/");
    mkdirSync(join(root, folder ? path : join(path, "..")), { recursive: true });
    if (!folder) writeFileSync(join(root, path), "");
  }
  const place = await findActionsFolder(root, "linux");
  if (place.kind !== "found") return place.kind;
  return [place.folder.slice(root.length + 1), place.missing.length];
}

const actions = "subsys/filesys/resources/volume/actions";

test.each<[string, readonly string[], unknown]>([
  ["where the manual says", [`${actions}/`], [actions, 0]],
  [
    "whatever the case of the names",
    ["Subsys/FileSys/resources/Volume/ACTIONS/"],
    ["Subsys/FileSys/resources/Volume/ACTIONS", 0],
  ],
  ["to be made where the folder of file systems is there", ["subsys/filesys/"], [actions, 3]],
  ["to be made as far as it is not there", ["subsys/filesys/resources/"], [actions, 2]],
  ["below LifeKeeper where nothing else is", [`LifeKeeper/${actions}/`], [`LifeKeeper/${actions}`, 0]],
  [
    "below LifeKeeper where the scripts are there, and none in the other place",
    [`${actions}/`, `LifeKeeper/${actions}/restore.ksh`],
    [`LifeKeeper/${actions}`, 0],
  ],
  [
    "not in doubt by what is no script of an action",
    [`${actions}/restore.ksh`, `LifeKeeper/${actions}/readme.txt`],
    [actions, 0],
  ],
  [
    "in doubt where both places hold scripts",
    [`${actions}/remove.ksh`, `LifeKeeper/${actions}/deepchk.ksh`],
    "two",
  ],
  ["nowhere without the folder of file systems", ["subsys/", "LifeKeeper/"], "absent"],
  ["nowhere where a file has its name", ["subsys/filesys"], "absent"],
])("the folder is %s", async (_, paths, expected) => {
  expect(await found(...paths)).toEqual(expected);
});
