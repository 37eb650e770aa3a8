import { labRunner, type ClusterStore } from "@volkit/cluster-lab";
import { hold } from "@volkit/run-lock";
import { encode } from "@volkit/tool-runner";
import { strFromU8, unzipSync } from "fflate";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { exited, type Ending } from "@volkit/tool-command";
import { makeBundle } from "../../src/bundle/make-bundle.js";
import { callLines } from "../../src/bundle/call-lines.js";
import { rawBytes } from "../../src/bundle/raw-bytes.js";
import { displayWidth } from "../../src/terminal/display-width.js";
import { bundleNode, type BundleNode, type NodePlan } from "./support/node.js";
import { called, record } from "./support/records.js";

type Files = Readonly<Record<string, Uint8Array>>;

/** Makes a bundle of a node, and opens it. */
async function bundleOf(node: BundleNode, mask = false): Promise<Files> {
  const file = join(node.folder, `${mask ? "masked" : "plain"}.zip`);
  const made = await makeBundle({ file, mask }, await node.examination(), await node.gathered(), node.system);
  expect(made.kind).toBe("written");
  return unzipSync(readFileSync(file));
}

const stream = z.object({ file: z.nullable(z.string()), encoding: z.string(), cut: z.boolean() });
const index = z.object({
  format: z.literal("volkit-bundle"),
  formatVersion: z.literal(1),
  masked: z.boolean(),
  underWay: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
  facts: z.array(z.object({ id: z.string(), state: z.string(), calls: z.array(z.number()) })),
  calls: z.array(
    z.object({
      number: z.number(),
      tool: z.string(),
      args: z.array(z.string()),
      ending: z.nullable(z.object({ stdout: stream, stderr: stream })),
    }),
  ),
  leftOut: z.array(z.object({ folder: z.string(), olderOrTooLarge: z.number() })),
  files: z.array(z.object({ name: z.string(), bytes: z.number() })),
});

function indexOf(files: Files) {
  return index.parse(JSON.parse(textOf(files, "index.json")));
}

function textOf(files: Files, name: string): string {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`there is no ${name}`);
  return strFromU8(bytes);
}

describe("a bundle", () => {
  test("holds each tool's answer byte for byte, in Japanese too", async () => {
    const heard = new Map<string, Ending>();
    const node = bundleNode({
      faults: ["japanese NODEA", "shadow-copies NODEA E:"],
      runner: (store) => async (call) => {
        const ending = await labRunner(store, "NODEA").run(call);
        heard.set([call.command.tool.name, ...call.command.args].join(" "), ending);
        return ending;
      },
    });
    const files = await bundleOf(node);
    const { calls } = indexOf(files);
    expect(calls.length).toBeGreaterThan(20);
    for (const { tool, args, ending } of calls) {
      const printed = heard.get([tool, ...args].join(" "));
      for (const which of ["stdout", "stderr"] as const) {
        const name = ending?.[which].file ?? undefined;
        const kept = name === undefined ? new Uint8Array() : files[name];
        expect(Buffer.from(kept ?? [])).toEqual(
          Buffer.from(printed === undefined ? [] : rawBytes(printed[which])),
        );
      }
    }
    const japanese = calls.filter(({ ending }) => ending?.stdout.encoding === "cp932");
    expect(japanese.map(({ tool }) => tool)).toContain("vssadmin");
  });

  test("lists all its files, and which calls settle a fact", async () => {
    const files = await bundleOf(bundleNode());
    const { files: listed, facts, calls } = indexOf(files);
    expect([...listed.map(({ name }) => name), "README.txt", "index.json"].toSorted()).toEqual(
      Object.keys(files).toSorted(),
    );
    const fact = facts.find(({ id }) => id === "emcmd.volume-argument");
    const asked = calls.filter(({ number }) => fact?.calls.includes(number));
    expect(asked.map(({ args }) => args.at(-1))).toEqual(["E:", "E"]);
  });

  test("says behind each answer which calls or records tell, and of each call what it was for", async () => {
    const node = bundleNode({ faults: ["hang NODEA lcdremexec"] });
    const deepCheck = called("deepCheck", 1, { calls: [["CheckVolume", ["E:"], exited(0)]] });
    node.put(...record(deepCheck));
    const files = await bundleOf(node);
    const [calls, facts] = [textOf(files, "calls.txt"), textOf(files, "facts.en.txt")];
    const told = (id: string): string => facts.split(`[${id}]`)[1]?.split("\r\n\r\n")[0] ?? "";
    const [, number = ""] = /^(\d+) {2}flg_list {2}\[lifekeeper\.flg-list\] {2}->/m.exec(calls) ?? [];
    expect(told("lifekeeper.flg-list")).toMatch(new RegExp(`See: +calls ${number}-flg_list`));
    expect(told("lifekeeper.check-volume")).toMatch(
      /See: +records\/20260101T000001000Z-E-deepCheck-00000a\.json/,
    );
  });

  test("says on top of README.txt what it comes to, in lines of 80 columns, and which folders are not there", async () => {
    const files = await bundleOf(bundleNode());
    const about = textOf(files, "README.txt");
    expect(about).toMatch(/Node +NODEA\r\n +Made +2026-01-0/);
    expect(about).toMatch(/System +linux .*\(this is not Windows\)/);
    expect(about).toMatch(/Facts +OTHERWISE THAN ASSUMED \d+, OPEN \d+, AS ASSUMED \d+/);
    expect(about).toMatch(/installation\/ +none here/);
    expect(about).toMatch(/installation\/ +該当なし/);
    expect(about).toMatch(/calls\/ +NNN-TOOL/);
    const wide = about.split("\r\n").filter((line) => displayWidth(line.replace("\ufeff", "")) > 80);
    expect(wide).toEqual([]);
  });

  test("holds what doctor printed, the count of the facts included", async () => {
    const files = await bundleOf(bundleNode());
    expect(textOf(files, "doctor.en.txt")).toContain("What volkit assumes of the tools:");
    expect(textOf(files, "doctor.ja.txt")).toContain("ツールに関する volkit の想定:");
  });

  test("lists the questions that were not asked, and why", async () => {
    const line = "lcdremexec -d NODEB -- mountvol.exe E: /L";
    const { evidence } = await bundleNode().gathered();
    const ending: Ending = { ...exited(0), how: "timed-out", seconds: 3, left: [] };
    const heard = [
      ...evidence.heard.filter(({ tool }) => tool !== "lcdremexec"),
      { line, tool: "lcdremexec", peer: "NODEB", ending },
    ];
    expect(callLines({ calls: [], evidence: { ...evidence, heard } })).toContain(
      `---  lcdremexec -d NODEB -- sc.exe query LifeKeeper  [lifekeeper.lcdremexec-output]  ->  not asked: no answer in time to ${line}`,
    );
  });

  test("shows what a tool said without its banner, and no colon twice", async () => {
    const node = bundleNode({ faults: ["japanese NODEA"] });
    const files = await bundleOf(node);
    for (const name of ["facts.en.txt", "facts.ja.txt"]) {
      expect(textOf(files, name)).not.toMatch(/Copyright|::/);
    }
  });

  test("holds the configuration and the records as they stand, and the newest of each action", async () => {
    const configuration = { node: "NODEA", resources: { "Vol.E": { volume: "E:" } } };
    const node = bundleNode({ configuration });
    const checks = Array.from({ length: 30 }, (_, at) => called("quickCheck", 100 + at));
    for (const each of [called("restore", 1), ...checks]) node.put(...record(each));
    node.put("Out/volkit/.running/20260101T000300000Z-E-remove-00000c.running", "{}");
    const atWork = "20260101T000400000Z-E-quickCheck-00000d";
    node.put(`Out/volkit/.running/${atWork}.running`, "{}");
    await hold(join(node.folder, "LK/Out/volkit/.running"), atWork);
    const files = await bundleOf(node);

    const names = Object.keys(files).filter((name) => name.startsWith("records/2"));
    expect(names).toHaveLength(21);
    expect(names.at(-1)).toContain("20260101T000209000Z");
    const [name, text] = record(called("restore", 1));
    expect(textOf(files, `records/${name.split("/").at(-1) ?? ""}`)).toBe(text);
    expect(textOf(files, "configuration/volkit.json")).toBe(JSON.stringify(configuration, null, 2));
    expect(Object.keys(files)).toContain("records/.running/20260101T000300000Z-E-remove-00000c.running");
    expect(indexOf(files).underWay).toEqual([atWork]);
    expect(indexOf(files).leftOut[0]).toEqual({ folder: "records", olderOrTooLarge: 10 });
  });

  test("holds no secret: not in the configuration, the environment, a record, or what a tool printed", async () => {
    const node = bundleNode({
      environment: { VOLKIT_SNMP_PASSPHRASE: "hunter2!", VOLKIT_CONFIG: "", AWS_SECRET: "elsewhere" },
      runner: (store) => (call) =>
        call.command.tool.name === "chkntfs"
          ? Promise.resolve(exited(0, "community wh1sper, hunter2!\r\n"))
          : labRunner(store, "NODEA").run(call),
    });
    node.put(
      "etc/volkit.json",
      '{ "snmp": { "community": "wh1sper" }, // not valid\n "authKey": "k3y-k3y" }',
    );
    const configuration = { snmp: { community: "wh1sper" } };
    node.put(...record({ ...called("quickCheck", 1, { arguments: ["-c", "wh1sper"] }), configuration }));
    const files = await bundleOf(node);

    for (const secret of ["wh1sper", "hunter2!", "k3y-k3y", "elsewhere"])
      expect(holding(files, secret)).toEqual([]);
    expect(textOf(files, "configuration/volkit.json")).toContain('"community": "<left out>"');
    const { environment } = indexOf(files);
    expect(Object.keys(environment)).toEqual([
      "COMPUTERNAME",
      "LKROOT",
      "SystemRoot",
      "VOLKIT_CONFIG",
      "VOLKIT_SNMP_PASSPHRASE",
    ]);
  });

  test("holds no secret that the configuration has under a mistyped key, and that older records repeat", async () => {
    const node = bundleNode({ environment: { VOLKIT_CONFIG: "" } });
    const managers = [{ name: "noc", host: "192.0.2.1", version: "2c", comunity: "wh1sper" }];
    node.put("etc/volkit.json", JSON.stringify({ snmp: { managers } }));
    node.put(...record(called("quickCheck", 1, { arguments: ["found wh1sper"] })));
    const files = await bundleOf(node);
    expect(holding(files, "wh1sper")).toEqual([]);
    expect(textOf(files, "configuration/volkit.json")).toContain('"comunity": "<left out>"');
  });

  test("names the places of secrets, whatever they are called, and holds nothing of what stands there", async () => {
    const place = { name: "central", host: "192.0.2.1", version: "2c" };
    const managers = [
      { ...place, community: { env: "VOLKIT_SITE" } },
      { ...place, name: "other", community: { env: "VOLKIT_C" } },
    ];
    const node = bundleNode({
      environment: { VOLKIT_SITE: "wh1sper", VOLKIT_C: "x7x", VOLKIT_CONFIG: "" },
      configuration: { node: "NODEA", snmp: { managers } },
      runner: (store) => (call) =>
        call.command.tool.name === "chkntfs"
          ? Promise.resolve(exited(0, "once more: wh1sper\r\n"))
          : labRunner(store, "NODEA").run(call),
    });
    const files = await bundleOf(node);

    for (const secret of ["wh1sper", "x7x"]) expect(holding(files, secret)).toEqual([]);
    const { environment } = indexOf(files);
    expect(environment).toMatchObject({ VOLKIT_SITE: "<left out>", VOLKIT_C: "<left out>" });
    const written: unknown = JSON.parse(textOf(files, "configuration/volkit.json"));
    expect(written).toMatchObject({ snmp: { managers } });
  });
});

/** The files in whose bytes, or whose raw bytes kept in base64, a name stands: in ASCII, CP932, UTF-8 or UTF-16. */
function holding(files: Files, name: string): string[] {
  const wanted = [Buffer.from(name), Buffer.from(name, "utf16le"), Buffer.from(name, "utf16le").swap16()].map(
    (each) => each.toString("latin1").toLowerCase(),
  );
  return Object.entries(files).flatMap(([file, bytes]) => {
    const text = Buffer.from(bytes).toString("latin1");
    const raw = [...text.matchAll(/"base64": "([^"]+)"/g)].map(([, base64 = ""]) =>
      Buffer.from(base64, "base64").toString("latin1"),
    );
    const places = [file, text, ...raw].map((each) => each.toLowerCase());
    return wanted.some((each) => places.some((place) => place.includes(each))) ? [file] : [];
  });
}

describe("a masked bundle", () => {
  const names = [
    "prodsql01",
    "prodsql02",
    "corp.example.co.jp",
    "10.0.0.1",
    "10.0.0.2",
    "hanako",
    "fileserver",
  ];
  const plan: NodePlan = {
    cluster: { nodes: ["PRODSQL01", "prodsql02"] },
    faults: ["japanese PRODSQL01", "mirror-paused E:", "shadow-copies PRODSQL01 E:", "split-brain E:"],
    environment: { VOLKIT_CONFIG: "", USERDNSDOMAIN: "CORP.EXAMPLE.CO.JP", USERNAME: "hanako" },
    configuration: {
      node: "PRODSQL01",
      resources: {
        "Vol.E": {
          volume: "E:",
          peers: [{ node: "prodsql02", addresses: ["10.0.0.2", "prodsql02.corp.example.co.jp"] }],
        },
        "Vol.PRODSQL01_E": { volume: "F:" },
      },
      records: { folder: "/nowhere/Users/hanako/records" },
      tools: { EMCmd: "\\\\FILESERVER\\tools\\EMCmd.exe" },
    },
    runner: (store) => async (call) => {
      const ending = await labRunner(store, "PRODSQL01").run(call);
      if (call.command.tool.name !== "chkntfs") return ending;
      const bytes = new Uint8Array(Buffer.from("\ufeffPRODSQL01 C:\\Users\\hanako 10.0.0.1", "utf16le"));
      return { ...ending, stdout: { text: "…", encoding: "utf-16le" as const, bytes, cut: false } };
    },
  };

  async function nodeWithRecords(): Promise<BundleNode> {
    const node = bundleNode({ ...plan, configuration: { ...Object(plan.configuration), records: {} } });
    const text = "ソPRODSQL01表 C:\\Users\\hanako\r\n";
    const bytes = (await encode(text, 932)) ?? new Uint8Array();
    const stdout = { text, encoding: "cp932" as const, bytes, cut: false };
    const base = called("quickCheck", 1, { calls: [["chkntfs", ["E:"], exited(0)]] });
    const content = z.object({ calls: z.array(z.looseObject({ ending: z.looseObject({}) })) }).parse(base);
    const calls = content.calls.map((call) => ({
      ...call,
      peer: "prodsql02",
      ending: {
        ...call.ending,
        stdout: { ...stdout, bytes: undefined, base64: Buffer.from(bytes).toString("base64") },
      },
    }));
    node.put(...record({ ...base, node: "PRODSQL01", calls }));
    node.put("Out/volkit/.running/20260101T000300000Z-E-remove-00000c.running", '{"node":"PRODSQL01", half');
    return node;
  }

  test("has none of the names in any byte, nor in the name of a file", async () => {
    const node = await nodeWithRecords();
    const plain = await bundleOf(node);
    const masked = await bundleOf(node, true);
    for (const name of names) {
      expect(holding(masked, name), name).toEqual([]);
      expect(holding(plain, name).length, name).toBeGreaterThan(0);
    }
    expect(indexOf(masked)).toMatchObject({ masked: true });
  });

  test("has the same stand-in for the same name in every file, and keeps tags, drives and columns", async () => {
    const masked = await bundleOf(await nodeWithRecords(), true);
    const configuration = textOf(masked, "configuration/volkit.json");
    const [, here = ""] = /"node": "(NODE\d\w*)"/.exec(configuration) ?? [];
    expect(here).toHaveLength("PRODSQL01".length);
    expect(configuration).toContain(`"Vol.${here}_E"`);
    expect(configuration).toContain('"Vol.E"');
    const mirror = indexOf(masked).calls.find(({ args }) => args.join(" ") === ". GETMIRRORVOLINFO E:");
    expect(textOf(masked, mirror?.ending?.stdout.file ?? "")).toMatch(
      new RegExp(`^E: 1 ${here} 192\\.0\\.2\\.\\d 4\\r\\n$`),
    );
    expect(textOf(masked, "facts.ja.txt")).toContain(here);
  });

  test("keeps what was printed where it holds no name, and what is in it readable", async () => {
    const node = await nodeWithRecords();
    const [plain, masked] = [await bundleOf(node), await bundleOf(node, true)];
    const vssadmin = indexOf(plain).calls.find(
      ({ tool, args }) => tool === "schtasks" && args.includes("VolkitNoSuchTask"),
    );
    const name = vssadmin?.ending?.stderr.file ?? "";
    expect(masked[name]).toEqual(plain[name]);
    const record = Object.keys(masked).find((each) => /^records\/2\w+-E-quickCheck/.test(each)) ?? "";
    expect(JSON.parse(textOf(masked, record))).toMatchObject({ format: "volkit-record" });
  });
});

describe("the file of a bundle", () => {
  const request = (node: BundleNode, ...place: readonly string[]) => ({
    file: join(node.folder, ...place),
    mask: false,
  });
  const make = async (node: BundleNode, ...place: readonly string[]) =>
    makeBundle(request(node, ...place), await node.examination(), await node.gathered(), node.system);

  test("is never written over another", async () => {
    const node = bundleNode();
    writeFileSync(join(node.folder, "b.zip"), "valuable");
    expect(await make(node, "b.zip")).toEqual({ kind: "there-already" });
    expect(readFileSync(join(node.folder, "b.zip"), "utf8")).toBe("valuable");
  });

  test("leaves nothing where it cannot be written, and says why", async () => {
    const node = bundleNode();
    expect(await make(node, "nowhere", "b.zip")).toMatchObject({ kind: "failed" });
    writeFileSync(join(node.folder, "file"), "");
    expect(await make(node, "file", "b.zip")).toMatchObject({ kind: "failed" });
    expect(readdirSync(node.folder).toSorted()).toEqual(["LK", "file"]);
  });

  test("is whole before a signal can end the program", async () => {
    const node = bundleNode();
    const seen: boolean[] = [];
    const look = (): void => void seen.push(existsSync(join(node.folder, "b.zip")));
    const onSignal = (): (() => void) => {
      look();
      return look;
    };
    const system = { ...node.system, onSignal };
    const [examination, gathered] = [await node.examination(), await node.gathered()];
    await makeBundle(request(node, "b.zip"), examination, gathered, system);
    expect(seen).toEqual([false, true]);
  });

  test("is the only thing that is written", async () => {
    const node = bundleNode({ configuration: { resources: { "Vol.E": { volume: "E:" } } } });
    mkdirSync(join(node.root, "Out", "volkit"), { recursive: true });
    const before = readdirSync(node.folder, { recursive: true });
    await make(node, "b.zip");
    expect(readdirSync(node.folder, { recursive: true }).toSorted()).toEqual([...before, "b.zip"].toSorted());
    expect(existsSync(join(node.folder, "b.zip"))).toBe(true);
  });
});

test("nothing that is asked changes the cluster", async () => {
  let store: ClusterStore | undefined;
  const node = bundleNode({
    runner: (its) => {
      store = its;
      return (call) => {
        expect(call.command.effect).toBe("reads");
        return labRunner(its, "NODEA").run(call);
      };
    },
  });
  const before = await store?.read();
  await bundleOf(node);
  expect(await store?.read()).toEqual(before);
});
