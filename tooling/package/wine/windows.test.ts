import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { NtExecutable, NtExecutableResource, Resource } from "resedit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeBlob } from "../src/blob.js";
import { bundle } from "../src/bundle.js";
import { setUpWine } from "../src/machine.js";
import { sign } from "../src/sign.js";
import { sha256 } from "../src/sums.js";
import { targetNode } from "../src/target-node.js";
import { packageOf } from "../test/package-of.js";
import type { Ended } from "../test/program.js";
import { compiledIn, takenAsCompiled, tellingProgram } from "../test/telling.js";
import { startUnderWine } from "./under-wine.js";

const windows = { name: "win", platform: "win-x64", executable: "volkit.exe" } as const;
let volkit = "";
let out = "";
beforeAll(async () => {
  const given = process.env["VOLKIT_TEST_PROGRAM"];
  if (given === undefined) ({ executable: volkit, out } = await packageOf("win"));
  else [volkit, out] = [given, mkdtempSync(join(tmpdir(), "volkit-windows-"))];
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});
const run = (words: readonly string[], environment?: Record<string, string>): Ended =>
  startUnderWine(volkit, words, environment);

test("says of itself what it is, and carries no signature of somebody else's", () => {
  const executable = NtExecutable.from(readFileSync(volkit)); // refuses one that is signed
  const { entries } = NtExecutableResource.from(executable);
  const versions = Resource.VersionInfo.fromEntries(entries);
  expect(versions).toHaveLength(1);
  expect(versions[0]?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
    ProductName: "volkit",
    FileDescription: "Recovery kit for DataKeeper volumes in LifeKeeper for Windows",
    FileVersion: "0.0.0",
  });
  const icons = Resource.IconGroupEntry.fromEntries(entries);
  expect(icons.map((group) => group.icons.length)).toEqual([6]);
});

test("carries the same program, however often that is compiled", async () => {
  const [node, parts] = [targetNode(windows), await bundle()];
  const made = [1, 2, 3].map(() => sha256(makeBlob(node, parts, new Map())));
  expect(new Set(made).size).toBe(1);
});

test("compiles nothing of what every action loads", async () => {
  const telling = await tellingProgram(windows);
  const folder = dirname(telling);
  const hostname = join(setUpWine().prefix, "drive_c", "windows", "system32", "hostname.exe");
  copyFileSync(hostname, join(folder, "EMCmd.exe"));
  const environment = { LKROOT: `z:${folder}`, ExtMirrBase: `z:${folder}` };
  const { stdout } = startUnderWine(telling, ["quickCheck", "-t", "Vol.E", "--volume", "E:"], environment);
  rmSync(folder, { recursive: true });
  expect(compiledIn(stdout)).toEqual(takenAsCompiled);
});

test("is the program", () => {
  expect(run(["--version"])).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
  const refused = run(["nothing"]);
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain("VK101");
});

test("does not hear what Node would be told by its environment", () => {
  const planted = join(out, "planted.cjs");
  writeFileSync(planted, 'process.stdout.write("planted\\n"); process.exit(3);');
  const environment = {
    NODE_OPTIONS: `--require z:${planted} --bogus`,
    NODE_EXTRA_CA_CERTS: "c:\\nothing.pem",
    NODE_PENDING_DEPRECATION: "1",
    NODE_DEBUG_NATIVE: "ALL",
    NODE_ICU_DATA: "c:\\",
    OPENSSL_CONF: "c:\\nothing.cnf",
  };
  expect(run(["--version"], environment)).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
});

test("plays the whole demonstration, whose tools are the executable itself", () => {
  const { exit, stdout, stderr } = run(["lab", "demo"]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  expect(stdout).toContain("12 of 12 steps");
});

describe("a lab", () => {
  let dir = "";
  beforeAll(() => {
    dir = join(out, "lab (試験)");
    expect(run(["lab", "create", `z:${dir}`])).toMatchObject({ exit: 0, stderr: "" });
  });
  const act = (): Ended =>
    run(["lab", "run", `z:${dir}`, "NODEA", "--", "deepCheck", "-t", "Vol.E", "-i", "E:"]);

  test.each([
    [["missing", "NODEA", "EMCmd"], 1],
    [["unstartable", "NODEA", "EMCmd"], 1],
    [["leave-child", "NODEA", "EMCmd", "1"], 0],
    [["crash", "NODEA", "EMCmd"], 1],
  ])("%j and mended again", (fault, exit) => {
    expect(run(["lab", "fault", `z:${dir}`, ...fault])).toMatchObject({ exit: 0, stderr: "" });
    expect(act().exit).toBe(exit);
    const mended = run(["lab", "fault", `z:${dir}`, ...fault.slice(0, 3), "--mend"]);
    expect(mended).toMatchObject({ exit: 0, stderr: "" });
    expect(act()).toEqual({ exit: 0, stdout: "", stderr: "" });
  });

  test("knows volkit by its own name even there", () => {
    const renamed = join(dir, "NODEA", "datakeeper", "volkit-1.2.exe");
    copyFileSync(volkit, renamed);
    expect(startUnderWine(renamed, ["--version"]).stdout).toBe("0.0.0\n");
  });
});

test("node.exe without the executable makes no lab, and says why", () => {
  // The bundle that Node runs is built with the rest.
  const script = new URL("../../../apps/cli/dist/volkit.js", import.meta.url).pathname;
  const refused = startUnderWine(setUpWine().node, [`z:${script}`, "lab", "create", "c:\\no-lab"]);
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain("volkit.exe");
});

test("signed, it verifies and still runs", () => {
  const [key, certificate] = [join(out, "key.pem"), join(out, "certificate.pem")];
  const subject = ["-subj", "/CN=volkit test", "-addext", "extendedKeyUsage=codeSigning"];
  const made = ["-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", "-x509", "-days", "2", ...subject, ...made], { stdio: "ignore" });
  const environment = { VOLKIT_SIGN_KEY: key, VOLKIT_SIGN_CERTIFICATE: certificate };
  const signed = join(out, "volkit-signed.exe");
  writeFileSync(signed, sign(readFileSync(volkit), environment), { mode: 0o755 });
  const verify = execFileSync("osslsigncode", ["verify", "-CAfile", certificate, "-in", signed], {
    encoding: "utf8",
  });
  expect(verify).toContain("Signature verification: ok");
  expect(startUnderWine(signed, ["--version"])).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
});
