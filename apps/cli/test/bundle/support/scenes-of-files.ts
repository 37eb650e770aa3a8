import { asAssumed, otherwise, type Scene } from "./scene.js";

/** What stands on the disk. */
export const scenesOfFiles: readonly Scene[] = [
  {
    title: "the vendor's scripts, where most of the manual says",
    files: ["subsys/filesys/resources/volume/actions/restore.ksh", "Subsys/filesys/actions/quickchk.ksh"],
    expected: asAssumed(
      "lifekeeper.scripts-folder",
      "lifekeeper.script-extension",
      "lifekeeper.action-names",
    ),
  },
  {
    title: "scripts by other names, elsewhere",
    files: [
      "LifeKeeper/subsys/filesys/actions/restore.pl",
      "LifeKeeper/subsys/filesys/actions/quickcheck2.pl",
    ],
    expected: otherwise(
      "lifekeeper.scripts-folder",
      "lifekeeper.script-extension",
      "lifekeeper.action-names",
    ),
  },
  {
    title: "a tool has a batch file beside it",
    files: ["Bin/ins_list.exe", "Bin/ins_list.cmd"],
    expected: otherwise("windows.tools-are-exe"),
  },
  { title: "tools are programs", files: ["Bin/ins_list.exe"], expected: asAssumed("windows.tools-are-exe") },
  {
    title: "LKBIN is elsewhere",
    environment: { LKBIN: "/opt/lk/bin" },
    expected: otherwise("lifekeeper.layout"),
  },
];
