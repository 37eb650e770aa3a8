import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { withEachShell, runScript } from "./support/shells.js";
import { foreigns, makeSite, type Site } from "./support/site.js";
import { volkitAt } from "./support/volkit-at.js";

const configuration = {
  resources: {
    "Vol.E": { volume: "E:" },
    "業務 'D'": { volume: "D:" },
    "Vol.O": { volume: "O:", mode: "observe" },
  },
};

withEachShell("installed over the vendor's scripts, called as LifeKeeper calls", (shell) => {
  let site: Site;

  beforeAll(async () => {
    site = makeSite(foreigns["one spelling only, a recover, and files of others"], configuration);
    expect((await volkitAt(site, ["install"])).exit).toBe(0);
  });

  const call = (action: string, ...words: readonly string[]) =>
    runScript(shell, join(site.actions, `${action}.ksh`), { words });

  test("another tag comes to the vendor's script, though nothing says where LifeKeeper is", () => {
    expect(call("restore", "-t", "Vol.F", "-i", "")).toEqual({
      status: 42,
      stdout: "restore of the vendor's: -t Vol.F -i \n",
      stderr: "",
    });
    expect(call("quickCheck", "-t", "Vol.F")).toMatchObject({ status: 42 });
  });

  test("another tag comes to the vendor's script, though the node tells every Node to load what is not there", () => {
    const environment = { NODE_OPTIONS: "--require /nowhere/at/all" };
    const script = join(site.actions, "restore.ksh");
    expect(runScript(shell, script, { words: ["-t", "Vol.F"], environment })).toEqual({
      status: 42,
      stdout: "restore of the vendor's: -t Vol.F\n",
      stderr: "",
    });
  });

  test("another tag fails where the vendor has no script", () => {
    const ended = call("deepchk", "-t", "Vol.F");
    expect(ended).toMatchObject({ status: 1, stdout: "" });
    expect(ended.stderr).toMatch(
      /^ERROR VK700 Vol\.F is not named [^\n]*for deepCheck to hand it to[^\n]*\n$/,
    );
  });

  test("a tag that is named comes to volkit, and its exit status is the script's", () => {
    const ended = call("remove", "-t", "業務 'D'", "-i", "D:");
    expect([ended.status, ended.stdout]).toEqual([1, ""]);
    expect(ended.stderr).toContain("ERROR VK501 remove.1:");
    expect(call("remove", "-t", "業務 'D'", "-i").status).toBe(2);
  });

  test("without a configuration, and without the copy of it, the tags of the installation decide", () => {
    rmSync(join(site.root, "Out"), { recursive: true });
    writeFileSync(site.configuration, "{");
    expect(call("restore", "-t", "Vol.E").status).toBe(2);
    expect(call("restore", "-t", "Vol.F").status).toBe(42);
    expect(call("restore", "-t", "Vol.O").status).toBe(42);
    expect(call("restore", "-t", "Vol.F").stderr).toContain("ERROR VK701 ");
  });
});
