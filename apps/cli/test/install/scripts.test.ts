import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tagsIn } from "../../src/action-arguments.js";
import { layOut } from "./support/laid-out.js";
import { runScript, withEachShell, type Call } from "./support/shells.js";

/** Says everything that a script can see of how it was called, but for what differs from process to process. */
const probe = `#!/bin/ksh
print -r -- "0=$0 #=$# ?=$? -=$- PWD=$PWD"
for each in "$@"; do print -r -- "<$each>"; done
each=
read -r line; print -r -- "stdin: $line"
typeset -f; alias; trap
set | grep -Ev '^(_|PPID|RANDOM|SECONDS|EPOCHREALTIME|LINENO|SRANDOM|KSHUID|BASHPID|PGRP|KSH_MATCH|\\.sh\\.)'
env | grep -v '^_=' | sort
print -ru2 -- "to stderr"
trap 'print "at the end: $?"' EXIT
`;

const hard = ["-t", "Vol.F", "", "a b", "it's", '"', "$x`y`\\", "*", "二行\n目 ソ", "-R", "--"];

withEachShell("a tag that is not volkit's", (shell) => {
  test.each([
    ["words of every kind", { words: hard }],
    ["no words at all", {}],
    ["an environment of its own", { environment: { LKROOT: "/other", LKBIN: "x y", volkit: "1" } }],
    ["a shell that ends at the first failure", { options: ["-e"], input: "x\n" }],
    ["a shell that knows no unset variable", { options: ["-u"] }],
    ["a folder and an input", { folder: "/usr", input: "from LifeKeeper\nmore\n" }],
  ] satisfies [string, Call][])(
    "is handled by the vendor's script as if it had been called itself: %s",
    (_, call) => {
      for (const ending of [
        "exit 7",
        "return 7",
        "false",
        "f() { return 3; }; f",
        "set -e; false; print no",
      ]) {
        const site = layOut({ vendor: probe + ending });
        const installed = runScript(shell, site.script, call);
        expect(site.calls().length).toBeGreaterThan(0);
        site.asBefore();
        expect(installed).toEqual(runScript(shell, site.script, call));
        expect(installed.stdout).toContain("at the end");
      }
    },
  );

  test("keeps every exit status of the vendor's, 0 to 255", () => {
    const site = layOut({ vendor: 'exit "$1"' });
    for (let status = 0; status <= 255; status += 1) {
      expect(runScript(shell, site.script, { words: [String(status)] }).status).toBe(status);
    }
  });

  test("keeps what the vendor's script does to itself", () => {
    for (const vendor of ["kill -9 $$", "exec /bin/sh -c 'exit 9'", ". /nowhere", "no_such_program", "("]) {
      const site = layOut({ vendor });
      const installed = runScript(shell, site.script);
      site.asBefore();
      expect(installed.status).toBe(runScript(shell, site.script).status);
    }
  });

  test("goes to the script of the check's other spelling, then to LifeKeeper's second place", () => {
    const site = layOut({ action: "quickchk" });
    const second = join(site.actions, "../../../actions");
    mkdirSync(second);
    const places = [
      join(second, "quickCheck.ksh"),
      join(second, "quickchk.ksh"),
      join(site.actions, "quickCheck.ksh.before-volkit"),
      site.kept,
    ];
    for (const [place, file] of places.entries()) {
      writeFileSync(file, `print -r -- "${place} $*"`);
      expect(runScript(shell, site.script, { words: ["-t", "F"] }).stdout).toBe(`${place} -t F\n`);
      expect(site.calls().at(-1)).toContainEqual(expect.stringMatching(/^--vendor=.*\/[^/]+$/));
    }
  });

  test("is found beside the script however that was named", () => {
    const site = layOut({ vendor: 'print -r -- "$0"' });
    const alone = runScript(shell, "restore.ksh", { folder: site.actions });
    expect(alone.stdout).toBe("restore.ksh\n");
    const windows = layOut({ vendor: 'print -r -- "$0"' });
    const named = "C:\\LK (x)\\restore.ksh";
    const folder = windows.actions;
    mkdirSync(join(folder, "C:\\LK (x)\\."));
    for (const ending of ["", ".before-volkit"]) {
      const place = ending === "" ? named : `C:\\LK (x)\\./restore.ksh${ending}`;
      const from = join(folder, `restore.ksh${ending}`);
      writeFileSync(join(folder, place), runScript("/bin/cat", from).stdout);
    }
    expect(runScript(shell, named, { folder }).stdout).toBe(`${named}\n`);
  });
});

withEachShell("a tag that is volkit's", (shell) => {
  test.each([0, 1, 2, 5, 116, 120, 255])("keeps volkit's exit status %i", (status) => {
    const site = layOut({ vendor: "print vendor" });
    site.answers(status);
    expect(runScript(shell, site.script)).toEqual({ status, stdout: "", stderr: "" });
  });

  test("comes to volkit with every word, and where the vendor's script is", () => {
    const site = layOut({ vendor: "" });
    site.answers(0);
    runScript(shell, site.script, { words: hard.map((word) => word.replace("\n", " ")) });
    const [root, ...words] = site.calls()[0] ?? [];
    expect(root).toMatch(/\/LK \(試験\) ソ'\$x$/);
    expect(words).toEqual([
      "restore",
      expect.stringMatching(/^--called-by=\d+$/),
      `--vendor=${site.actions}/./restore.ksh.before-volkit`,
      ...hard.map((word) => word.replace("\n", " ")),
    ]);
  });

  test("comes with LifeKeeper's LKROOT where there is one, and without a vendor's script where there is none", () => {
    const site = layOut({});
    site.answers(1);
    runScript(shell, site.script, { environment: { LKROOT: "/lk" } });
    expect(site.calls()).toEqual([["/lk", "restore", expect.anything(), "--vendor="]]);
  });
});

withEachShell("a tag that is observed", (shell) => {
  test.each([[[]], [["-e"]]])(
    "is handled by the vendor's script, whose status counts; volkit is told of it, and nobody waits for that: %j",
    async (options) => {
      const site = layOut({ vendor: `${probe}exit 33` });
      site.answers(118);
      const call = { words: ["-t", "Vol.E", "", "a b"], input: "x\n", options };
      const installed = runScript(shell, site.script, call);
      const calls = await site.callsAre(2);
      expect(calls[1]).toEqual([
        expect.anything(),
        "observed",
        "restore",
        expect.stringMatching(/^--called-by=\d+$/),
        "--status=33",
        ...call.words,
      ]);
      expect(calls[1]?.[3]).toBe(calls[0]?.[2]);
      site.asBefore();
      expect(installed).toEqual(runScript(shell, site.script, call));
    },
  );
});

withEachShell("where volkit cannot tell whose a tag is", (shell) => {
  const tags = ["Vol.E", "業務 'D'", "a*", "-t:x"];
  const vendor = "print -r -- vendor; exit 8";

  test("119: a tag that was named is refused, every other one is the vendor's", () => {
    const site = layOut({ vendor, tags });
    site.answers(119);
    for (const tag of tags.slice(0, 3)) {
      expect(runScript(shell, site.script, { words: ["-i", "x", "-t", tag] }).status).toBe(2);
      expect(runScript(shell, site.script, { words: [`-t=${tag}`] }).status).toBe(2);
    }
    for (const words of [["-t", "Vol.F"], ["-t", "ab"], ["-i", "Vol.E"], ["-t"], []]) {
      expect(runScript(shell, site.script, { words })).toMatchObject({ status: 8, stdout: "vendor\n" });
    }
  });

  test("119: without a vendor's script every tag is refused", () => {
    const site = layOut({});
    site.answers(119);
    expect(runScript(shell, site.script, { words: ["-t", "Vol.F"] }).status).toBe(2);
  });

  test("a program that is gone, empty or not to be started: a tag that was named fails, and it is said", () => {
    const site = layOut({ vendor, tags });
    const program = join(site.actions, "../../../../..", "volkit's (own).exe");
    const arrangements = [
      () => {
        writeFileSync(program, "#!/nowhere/at/all\n");
      },
      () => {
        writeFileSync(program, "");
      },
      () => {
        rmSync(program);
      },
    ];
    for (const arrange of arrangements) {
      arrange();
      const named = runScript(shell, site.script, { words: ["-t", "Vol.E"] });
      expect(named).toMatchObject({ status: 1, stdout: "" });
      expect(named.stderr).toMatch(
        /ERROR VK702 The program .*volkit's \(own\)\.exe could not be started, so restore was not run\.\n$/,
      );
      expect(runScript(shell, site.script, { words: ["-t", "Vol.F"] })).toMatchObject({ status: 8 });
    }
  });

  test("a part of the program that is gone: as where the program is gone", () => {
    const site = layOut({ vendor, tags });
    site.answers(1);
    rmSync(join(site.actions, "../../../../..", "a word"));
    expect(runScript(shell, site.script, { words: ["-t", "Vol.E"] }).stderr).toContain("VK702");
    expect(runScript(shell, site.script, { words: ["-t", "Vol.F"] })).toMatchObject({ status: 8 });
  });

  test("every tag is the vendor's where volkit acts on none", () => {
    const site = layOut({ vendor, tags: [] });
    site.answers(119);
    for (const words of [["-t", "Vol.F"], ["-t", ""], ["-t"], [""], []]) {
      expect(runScript(shell, site.script, { words })).toMatchObject({ status: 8, stdout: "vendor\n" });
    }
  });

  test("the script finds the tags that volkit would find", () => {
    const word = fc.constantFrom("-t", "-t=Vol.E", "Vol.E", "-i", "", "x", "-t=", "-t=x", "a*", "--");
    const site = layOut({ vendor, tags });
    site.answers(119);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const isNamed = tagsIn(words).some((tag) => tags.includes(tag));
        expect(runScript(shell, site.script, { words }).status).toBe(isNamed ? 2 : 8);
      }),
    );
  });
});
