import { exited, ending, type Ending } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import { labRunner } from "@volkit/cluster-lab";
import { commandLine } from "@volkit/tool-command";
import { configurationSchemaJson } from "./support/schema.js";
import { factState, type FactState } from "../../src/open-facts/fact-lines.js";
import { ledger } from "../../src/open-facts/ledger.js";
import { bundleNode, type NodePlan } from "./support/node.js";
import { called, observedCall, record } from "./support/records.js";

/** Evidence, and what it makes of facts. */
interface Scene extends NodePlan {
  readonly title: string;
  readonly expected: Readonly<Record<string, FactState>>;
  /** Answers in place of the lab's, by the beginning of the command line; the first one that fits counts. */
  readonly answers?: readonly (readonly [begins: string, Ending])[];
  readonly records?: readonly object[];
  readonly files?: readonly string[];
}

const silent = exited(0);
const line = (text: string): Ending => exited(0, `${text}\r\n`);
const hung: Ending = ending({ how: "timed-out", seconds: 30, left: [] });
const row = (...fields: readonly string[]): Ending => exited(0, `${fields.join("\x01")}\n`);

const asAssumed = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "agrees" as const]));
const otherwise = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, "otherwise" as const]));
const left = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "open" as const]));

const emcmd = "EMCmd . GETMIRRORVOLINFO E:";
const peerEmcmd = "EMCmd NODEB GETMIRRORVOLINFO";

const scenes: readonly Scene[] = [
  {
    title: "a healthy node",
    expected: {
      ...asAssumed("emcmd.volume-argument", "emcmd.node-argument", "emcmd.status-line", "emcmd.unmirrored"),
      ...asAssumed("emcmd.mirror-address", "emcmd.source-system", "emcmd.target-line", "emcmd.role-target"),
      ...asAssumed("emcmd.exit-and-status", "lifekeeper.ins-list-fields", "lifekeeper.state-words"),
      ...asAssumed("lifekeeper.id-is-letter", "lifekeeper.ins-list-absent", "lifekeeper.eqv-list-fields"),
      ...asAssumed("lifekeeper.system-name", "lifekeeper.sys-getst-words", "lifekeeper.flg-test-absent"),
      ...asAssumed("lifekeeper.lcdremexec-exit", "lifekeeper.lcdremexec-output"),
      ...asAssumed("lifekeeper.lcdremexec-finds-programs", "lifekeeper.layout", "lifekeeper.korn-shell"),
      ...asAssumed("windows.vssadmin-none", "windows.mountvol", "windows.schedule-task"),
      ...asAssumed("windows.schtasks-absent", "windows.chkntfs-exit", "windows.sc-query"),
      ...asAssumed("windows.sc-query-absent"),
      ...left("emcmd.unreachable", "emcmd.service-stopped", "lifekeeper.flg-list", "lifekeeper.volume-d"),
      ...left("windows.vssadmin-present", "windows.encoding-of-bytes", "windows.code-page"),
    },
  },
  {
    title: "EMCMD takes the letter alone",
    answers: [[emcmd, exited(87, "Status = 87\r\n")]],
    expected: otherwise("emcmd.volume-argument"),
  },
  {
    title: "EMCMD says nothing usable to either",
    answers: [["EMCmd", silent]],
    expected: left("emcmd.volume-argument", "emcmd.status-line", "emcmd.node-argument"),
  },
  {
    title: "EMCMD does not know this node by its name",
    answers: [["EMCmd NODEA", exited(53, "Status = 53\r\n")]],
    expected: otherwise("emcmd.node-argument"),
  },
  {
    title: "a success prints its status too, and the address is a name",
    answers: [[emcmd, line("E: 1 NODEX target-host 1\r\nStatus = 0")]],
    expected: otherwise("emcmd.status-line", "emcmd.mirror-address", "emcmd.source-system"),
  },
  {
    title: "a volume without a mirror looks like a source",
    answers: [["EMCmd . GETMIRRORVOLINFO C:", line("C: 1 NODEA 10.0.0.2 0")]],
    expected: otherwise("emcmd.unmirrored"),
  },
  {
    title: "a target's line is laid out otherwise",
    answers: [[peerEmcmd, line("TARGET of NODEA: mirroring")]],
    expected: otherwise("emcmd.target-line"),
  },
  {
    title: "a target has another role number, and a state nobody knows",
    answers: [[peerEmcmd, line("E: 3 NODEA 10.0.0.2 9")]],
    expected: otherwise("emcmd.role-target", "emcmd.role-none-invalid", "emcmd.state-invalid"),
  },
  {
    title: "invalid is -1",
    answers: [[peerEmcmd, line("E: -1 NODEA 10.0.0.2 -1")]],
    expected: asAssumed("emcmd.role-none-invalid", "emcmd.state-invalid"),
  },
  {
    title: "GETVOLUMEINFO names the role",
    answers: [["EMCmd . GETVOLUMEINFO", line("Volume E\r\nState: SOURCE")]],
    expected: asAssumed("emcmd.volume-info"),
  },
  {
    title: "GETVOLUMEINFO names the other role",
    answers: [["EMCmd . GETVOLUMEINFO", line("Volume E\r\nState: TARGET")]],
    expected: otherwise("emcmd.volume-info"),
  },
  {
    title: "a peer that is down",
    faults: ["node-down NODEB"],
    expected: {
      ...asAssumed("emcmd.unreachable"),
      ...left("lifekeeper.lcdremexec-exit", "emcmd.target-line"),
    },
  },
  {
    title: "EMCMD hangs for a peer that is down, and lcdremexec as well",
    faults: ["node-down NODEB", "hang NODEA lcdremexec"],
    answers: [[peerEmcmd, hung]],
    expected: {
      ...otherwise("emcmd.unreachable"),
      ...asAssumed("lifekeeper.lcdremexec-waits", "windows.process-tree"),
    },
  },
  {
    title: "the service is stopped here, and the peer mirrors",
    answers: [["EMCmd .", exited(2)]],
    expected: asAssumed("emcmd.service-stopped"),
  },
  {
    title: "LifeKeeper's lists have other fields",
    answers: [
      ["ins_list -t volkit", exited(1)],
      ["ins_list", row("filesys", "volume", "Vol.E", "NODEA", "Data", "", "UP")],
      ["eqv_list", row("NODEA", "NODEB", "Vol.E", "Vol.E")],
      ["sys_list", line("some.other.name")],
      ["sys_getst", line("NODEB is up")],
      ["flg_test", exited(1)],
    ],
    expected: otherwise(
      ...["lifekeeper.ins-list-fields", "lifekeeper.state-words", "lifekeeper.id-is-letter"],
      ...["lifekeeper.ins-list-absent", "lifekeeper.eqv-list-fields", "lifekeeper.system-name"],
      ...["lifekeeper.sys-getst-words", "lifekeeper.flg-test-absent"],
    ),
  },
  {
    title: "LifeKeeper's programs do not answer",
    answers: [..."ins_list,eqv_list,sys_list,sys_getst,flg_test,flg_list,volume".split(",")].map(
      (tool) => [tool, hung] as const,
    ),
    expected: left(
      ...["lifekeeper.ins-list-fields", "lifekeeper.eqv-list-fields", "lifekeeper.system-name"],
      ...["lifekeeper.sys-getst-words", "lifekeeper.flg-test-absent", "lifekeeper.volume-d"],
    ),
  },
  {
    title: "a flag is up, and LifeKeeper holds a lock",
    faults: ["lifekeeper-lock NODEA E:", "split-brain E:"],
    answers: [
      ["flg_test -f SplitBrain_E:", silent],
      ["flg_list", line("SplitBrain_E:")],
    ],
    expected: asAssumed("lifekeeper.flg-list", "lifekeeper.volume-d"),
  },
  {
    title: "lists of flags and locks are laid out otherwise",
    answers: [
      ["flg_test -f SplitBrain_E:", silent],
      ["flg_list", line("flag SplitBrain_E: (1)")],
      ["volume -d", exited(3, "E: locked\r\n")],
    ],
    expected: otherwise("lifekeeper.flg-list", "lifekeeper.volume-d"),
  },
  {
    title: "lcdremexec answers for itself",
    answers: [["lcdremexec", exited(0, "command was sent\r\n")]],
    expected: otherwise("lifekeeper.lcdremexec-exit", "lifekeeper.lcdremexec-output"),
  },
  {
    title: "the peer does not find the programs",
    answers: [["lcdremexec", exited(127, "", "not found\r\n")]],
    expected: otherwise("lifekeeper.lcdremexec-finds-programs"),
  },
  {
    title: "shadow copies and storage in Japanese",
    faults: ["japanese NODEA", "shadow-copies NODEA E:", "shadow-storage NODEA E:"],
    expected: {
      ...asAssumed("windows.vssadmin-present", "windows.encoding-of-bytes"),
      ...left("windows.vssadmin-none"),
    },
  },
  {
    title: "Windows' programs answer otherwise",
    answers: [
      ["vssadmin", exited(5, "denied\r\n")],
      ["mountvol", exited(0, "E:\r\n")],
      ["schtasks", exited(3)],
      ["sc query", exited(5, "denied\r\n")],
      ["chkntfs", exited(3, "locked\r\n")],
      ["chcp.com", line("Active code page: 437")],
    ],
    expected: {
      ...otherwise(
        "windows.vssadmin-none",
        "windows.mountvol",
        "windows.schtasks-absent",
        "windows.sc-query",
      ),
      ...otherwise("windows.sc-query-absent", "windows.code-page"),
      ...left("windows.chkntfs-exit", "windows.schedule-task"),
    },
  },
  {
    title: "a listing without the parts that are not translated, in bytes of no known page",
    answers: [
      ["vssadmin list shadows", { ...exited(0, "one copy\r\n") }],
      [
        "chkntfs",
        {
          ...exited(0),
          stdout: { text: "\ufffd", encoding: "lossy", bytes: Uint8Array.of(255), cut: false },
        },
      ],
      ["chcp.com", line("現在のコード ページ: 932")],
    ],
    expected: {
      ...otherwise("windows.vssadmin-present", "windows.encoding-of-bytes"),
      ...asAssumed("windows.code-page"),
    },
  },
  {
    title: "records of runs as they are expected",
    records: [
      called("quickCheck", 0),
      called("quickCheck", 180, { interrupted: { signal: "SIGTERM", step: "monitor.1", command: "x" } }),
      called("quickCheck", 360, {
        calls: [
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0, "E: 1 NODEA 10.0.0.2 4\r\n")],
          ["ins_setst", ["-d", "NODEB", "-t", "Vol.E", "-S", "OSF"], exited(0)],
          ["EISMEventNotice", ["NODEA", "6", "160"], exited(0)],
          ["lcdremexec", ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows"], exited(1)],
        ],
      }),
      called("deepCheck", 400, { calls: [["CheckVolume", ["E:"], exited(0)]] }),
      called("restore", 500, {
        calls: [["EMCmd", [".", "SWITCHOVERVOLUME", "E:"], exited(0, "Status = 0\r\n")]],
      }),
      called("restore", 600, {
        calls: [["EMCmd", [".", "UNLOCKVOLUME", "E:"], exited(0, "Status = 0\r\n")]],
      }),
      called("remove", 700, {
        calls: [
          ["vssadmin", ["list", "shadowstorage", "/On=E:"], exited(1, "none")],
          ["EMCmd", [".", "LOCKVOLUME", "E:"], exited(0, "Status = 0\r\n")],
        ],
      }),
      observedCall("volkit-rehearsal"),
      observedCall("volkit-vendor-result"),
    ],
    expected: {
      ...asAssumed("lifekeeper.action-arguments", "lifekeeper.extra-arguments", "lifekeeper.restore-when-up"),
      ...asAssumed("lifekeeper.check-interval", "lifekeeper.killed-check", "lifekeeper.background-process"),
      ...asAssumed("lifekeeper.ins-setst-osf", "lifekeeper.event-notice", "lifekeeper.check-volume"),
      ...asAssumed("emcmd.lockvolume-exit", "emcmd.lock-delay", "emcmd.switchover-duration"),
      ...asAssumed("emcmd.empty-answers", "windows.vssadmin-delete", "windows.vssadmin-rights"),
      ...otherwise("lifekeeper.deadlines"),
    },
  },
  {
    title: "records of runs as nobody expected",
    records: [
      called("quickCheck", 0, { arguments: ["Vol.E"], tag: null }),
      called("quickCheck", 10, { interrupted: { signal: null, step: "monitor.1", command: "x" } }),
      called("quickCheck", 20, {
        arguments: ["Vol.E"],
        calls: [
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["ins_setst", ["-d", "NODEB", "-t", "Vol.E", "-S", "OSF"], exited(5)],
          ["EISMEventNotice", ["NODEA", "6", "160"], exited(1)],
          ["lcdremexec", ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows"], exited(5)],
          ["chkntfs", ["E:"], ending({ how: "timed-out", seconds: 30, left: [4711] })],
        ],
      }),
      called("quickCheck", 25, { interrupted: { signal: null, step: "monitor.1", command: "x" } }),
      called("restore", 30, { calls: [["EMCmd", [".", "SWITCHOVERVOLUME", "E:"], hung]] }),
      called("restore", 40, {
        outcome: "failed",
        calls: [["EMCmd", [".", "UNLOCKVOLUME", "E:"], exited(1)]],
      }),
      called("remove", 50, {
        calls: [
          ["vssadmin", ["list", "shadowstorage", "/On=E:"], exited(5, "denied")],
          ["EMCmd", [".", "LOCKVOLUME", "E:"], exited(0, "Status = 170\r\n")],
        ],
      }),
      observedCall("volkit-vendor-result"),
    ],
    expected: otherwise(
      ...["lifekeeper.action-arguments", "lifekeeper.restore-when-up", "lifekeeper.check-interval"],
      ...["lifekeeper.deadlines", "lifekeeper.killed-check", "lifekeeper.background-process"],
      ...["lifekeeper.ins-setst-osf", "lifekeeper.event-notice", "emcmd.lockvolume-exit", "emcmd.lock-delay"],
      ...["emcmd.switchover-duration", "emcmd.empty-answers", "windows.vssadmin-delete"],
      ...["windows.vssadmin-rights", "windows.process-tree"],
    ),
  },
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

async function statesIn(scene: Scene): Promise<Record<string, FactState>> {
  const { answers = [] } = scene;
  const node = bundleNode({
    ...scene,
    runner: (store) => (call) => {
      const asked = commandLine(call.command);
      const answer = answers.find(([begins]) => asked.startsWith(begins) && !asked.startsWith(`${begins}:`));
      return answer === undefined ? labRunner(store, "NODEA").run(call) : Promise.resolve(answer[1]);
    },
  });
  for (const each of scene.records ?? []) node.put(...record(each));
  for (const file of scene.files ?? []) node.put(file, "");
  const { facts } = await node.gathered();
  return Object.fromEntries(facts.map((fact) => [fact.fact.id, factState(fact)]));
}

describe("what a node shows of facts", () => {
  test.each(scenes.map((scene) => [scene.title, scene] as const))("%s", async (_, scene) => {
    expect(await statesIn(scene)).toMatchObject(scene.expected);
  });
});

describe("the ledger", () => {
  /** No evidence could be otherwise: whatever is seen is the answer. */
  const cannotBeOtherwise = [
    ...["emcmd.service-stopped", "emcmd.exit-and-status", "lifekeeper.lcdremexec-waits"],
    ...["lifekeeper.extra-arguments", "lifekeeper.check-volume", "lifekeeper.korn-shell"],
    ...["windows.schedule-task", "windows.chkntfs-exit"],
  ];
  const onWindowsAlone = ["windows.bitness"];
  const told = (state: FactState): Set<string> =>
    new Set(
      scenes.flatMap(({ expected }) =>
        Object.entries(expected).flatMap(([id, is]) => (is === state ? [id] : [])),
      ),
    );
  const settleable = ledger
    .filter(({ id, by }) => by !== "person" && !onWindowsAlone.includes(id))
    .map(({ id }) => id);

  test("can be settled here, fact by fact, but for what only a person finds out", () => {
    const settled = new Set([...told("agrees"), ...told("otherwise")]);
    expect(settleable.filter((id) => !settled.has(id))).toEqual([]);
  });

  test("can say of each that it is otherwise", () => {
    const others = told("otherwise");
    expect(settleable.filter((id) => !others.has(id) && !cannotBeOtherwise.includes(id))).toEqual([]);
  });

  test("names each fact once, in both languages", () => {
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
    for (const { id, question, assumed } of ledger) {
      expect(id).toMatch(/^(?:emcmd|lifekeeper|windows)(?:\.|-)[a-z0-9-]+$/);
      for (const { en, ja } of [question, assumed]) {
        expect(en.trim()).not.toBe("");
        expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      }
    }
  });

  test("names settings that there are", () => {
    for (const { setting } of ledger)
      if (setting !== null) expect(configurationSchemaJson(setting), setting).toBe(true);
  });
});
