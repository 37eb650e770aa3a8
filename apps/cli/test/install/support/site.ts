import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A node's LifeKeeper folder, with whatever scripts somebody else has put there. */
export interface Site {
  readonly top: string;
  readonly root: string;
  /** Where the scripts of volume resources belong. */
  readonly actions: string;
  readonly configuration: string;
  /** Makes it anew, at the same place, as it was. */
  readonly reset: () => void;
}

export interface Foreign {
  /** The folders from LifeKeeper's root to the scripts, or as many of them as are there. */
  readonly folders: string;
  /** Where the scripts belong, where not all folders are there. */
  readonly actions?: string;
  readonly arrange: (actions: string, root: string) => void;
}

const usual = "subsys/filesys/resources/volume/actions";
const old = new Date("2001-02-03T04:05:06.789Z");

/** Writes somebody else's file, with a time and rights of its own. */
export function foreign(file: string, content: string | Uint8Array, mode = 0o755): void {
  writeFileSync(file, content);
  chmodSync(file, mode);
  utimesSync(file, old, old);
}

const vendors = (name: string) => `#!/bin/ksh\nprint -r -- "${name} of the vendor's: $*"\nexit 42\n`;

function scripts(actions: string, names: readonly string[]): void {
  for (const name of names) foreign(join(actions, `${name}.ksh`), vendors(name));
}

/** What an installation can find. */
export const foreigns = {
  "all six scripts": {
    folders: usual,
    arrange: (actions) => {
      scripts(actions, ["restore", "remove", "quickchk", "quickCheck", "deepchk", "deepCheck"]);
    },
  },
  "one spelling only, a recover, and files of others": {
    folders: "Subsys/FileSys/Resources/Volume/Actions",
    arrange: (actions) => {
      scripts(actions, ["restore", "remove", "quickchk", "recover"]);
      foreign(join(actions, "notes.txt"), "not a script\n", 0o600);
    },
  },
  "odd files: links, one that leads nowhere, read-only, CR LF, empty, no text": {
    folders: usual,
    arrange: (actions) => {
      foreign(join(actions, "common.ksh"), vendors("common"));
      symlinkSync("common.ksh", join(actions, "restore.ksh"));
      symlinkSync("nowhere.ksh", join(actions, "remove.ksh"));
      foreign(join(actions, "quickchk.ksh"), vendors("quickchk").replaceAll("\n", "\r\n"), 0o444);
      foreign(join(actions, "quickCheck.ksh"), "", 0o640);
      foreign(join(actions, "deepchk.ksh"), new Uint8Array([0, 0xff, 0x83, 0x5c, 0x0a]), 0o4711);
    },
  },
  "no script at all": { folders: usual, arrange: () => undefined },
  "no folder for volumes": { folders: "subsys/filesys", actions: usual, arrange: () => undefined },
  "no folder of actions, in the manual's other place": {
    folders: "LifeKeeper/Subsys/filesys/resources/volume",
    actions: "LifeKeeper/Subsys/filesys/resources/volume/actions",
    arrange: (actions) => {
      foreign(join(actions, "..", "other.txt"), "stays\n");
    },
  },
  "scripts in LifeKeeper's second place, and a file at a kept name": {
    folders: usual,
    arrange: (actions, root) => {
      const second = join(root, "subsys/filesys/actions");
      mkdirSync(second);
      scripts(second, ["restore", "remove"]);
      scripts(actions, ["restore"]);
      foreign(join(actions, "restore.ksh.before-volkit"), "a stray\n");
      foreign(join(actions, "remove.ksh.before-volkit"), "another stray\n");
    },
  },
} satisfies Record<string, Foreign>;

/** Every write waits until it has reached the disk: in memory that takes no time. */
const quickest = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

const tops: string[] = [];

afterAll(() => {
  for (const top of tops) rmSync(top, { recursive: true, force: true });
});

const usualConfiguration = { resources: { "Vol.E": { volume: "E:" }, "業務 'D'": { volume: "D:" } } };

/** Makes a node's folder, in a place that no shell would take without quotes. */
export function makeSite(found: Foreign, configuration: unknown = usualConfiguration): Site {
  const top = mkdtempSync(join(quickest, "volkit-install-"));
  tops.push(top);
  const root = join(top, "LK (試験) ソ'$x");
  const site: Site = {
    top,
    root,
    actions: join(root, found.actions ?? found.folders),
    configuration: join(root, "etc/volkit.json"),
    reset() {
      rmSync(root, { recursive: true, force: true });
      for (const folder of ["etc", "dk", "Bin", found.folders]) {
        mkdirSync(join(root, folder), { recursive: true });
      }
      foreign(join(root, "dk/EMCmd"), "#!/bin/sh\nexit 1\n");
      foreign(site.configuration, JSON.stringify(configuration), 0o644);
      found.arrange(site.actions, root);
    },
  };
  site.reset();
  return site;
}
