import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labEnvironment, standardTools } from "@volkit/cluster-lab";

/** A node whose tools are small shell scripts that always answer in health, and that notice whom they meet. */
export interface QuickNode {
  readonly dir: string;
  /** Every meeting of two tools of different runs, in words. None must ever happen. */
  readonly met: () => readonly string[];
  /** The next tool that is started, whichever it is, hangs. */
  readonly hangOne: () => void;
  /** From now on none hangs. */
  readonly hangNone: () => void;
  /** Forgets what was noticed. */
  readonly forget: () => void;
}

/** The node that runs. */
export const node = "NODEA";

/** Seconds: the deadline of every command, and how long a restore or remove waits. */
export const deadline = 1;
export const longestWait = 4;

/** Lays the node out in a folder of its own, which must not be there yet. */
export function makeQuickNode(dir: string): QuickNode {
  const folders = labEnvironment(dir, node);
  const places = {
    datakeeper: folders.ExtMirrBase,
    lifekeeper: join(folders.LKROOT, "Bin"),
    windows: join(folders.SystemRoot, "System32"),
  };
  for (const folder of [...Object.values(places), join(folders.LKROOT, "etc"), join(dir, "at")]) {
    mkdirSync(folder, { recursive: true });
  }
  const timeouts = { default: deadline, SWITCHOVERVOLUME: deadline };
  const configuration = { node, timeouts, lock: { wait: longestWait } };
  writeFileSync(join(folders.LKROOT, "etc", "volkit.json"), JSON.stringify(configuration));
  for (const { name, home } of standardTools) {
    if (home !== "configured" && home !== "kit")
      writeFileSync(join(places[home], `${name}.exe`), script(dir), { mode: 0o755 });
  }
  const [met, hang] = [join(dir, "met"), join(dir, "hang")];
  return {
    dir,
    met: () => (existsSync(met) ? readFileSync(met, "utf8").trim().split("\n") : []),
    hangOne: () => {
      writeFileSync(hang, "");
    },
    hangNone: () => {
      rmSync(hang, { force: true });
    },
    forget: () => {
      for (const name of ["met", "at"]) rmSync(join(dir, name), { recursive: true, force: true });
      mkdirSync(join(dir, "at"));
    },
  };
}

/**
 * A tool leaves a file named after its run's process and its own while it is at work, then looks who else does.
 * Whoever comes second sees the first, so that no meeting is missed. A file of a process that is gone says nothing.
 */
function script(dir: string): string {
  const rows = [
    ["EMCmd.exe . GETMIRRORVOLINFO E:", "echo 'E: 1 NODEA 10.0.0.2 1'"],
    ["EMCmd.exe NODEA GETMIRRORVOLINFO E:", "echo 'E: 1 NODEA 10.0.0.2 1'"],
    ["EMCmd.exe NODEB GETMIRRORVOLINFO E:", "echo 'E: 2 NODEA 10.0.0.1 1'"],
    ["EMCmd.exe *", "echo 'Status = 0'"],
    ["eqv_list.exe *", "printf 'NODEA\\001Vol.E\\001NODEB\\001Vol.E\\001SHARED\\00110\\n'"],
    ["ins_list.exe *", "printf 'NODEB\\001filesys\\001volume\\001Vol.E\\001E:\\001\\001OSU\\n'"],
    ["vssadmin.exe list *", "echo 'No items found.'; status=1"],
    ["sc.exe *", "echo '        STATE : 4  RUNNING'"],
    ["mountvol.exe *", "echo '    \\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}\\'"],
  ];
  return `#!/bin/sh
PATH=/usr/bin:/bin
D='${dir}'
me="$PPID.$$"
: >"$D/at/$me"
for file in "$D"/at/*; do
  other=\${file##*/}
  case "$other" in "$PPID".*) continue;; esac
  { read -r line </proc/"\${other#*.}"/stat; } 2>/dev/null || continue
  case "$line" in *") Z "*|*") X "*) continue;; esac
  grep -qF "$D" /proc/"\${other#*.}"/cmdline 2>/dev/null || continue
  [ -e "$file" ] && echo "\${0##*/} $* ($me) met $other" >>"$D/met"
done
if rm "$D/hang" 2>/dev/null; then sleep 30; fi
sleep 0.0$(($$ % 6))
status=0
case "\${0##*/} $*" in
${rows.map(([words = "", answer = ""]) => `${words.replaceAll(" ", "\\ ")}) ${answer};;`).join("\n")}
esac
rm -f "$D/at/$me"
exit $status
`;
}
