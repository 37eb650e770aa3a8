import { exited } from "@volkit/tool-command";
import { called } from "./records.js";
import { asAssumed, hung, left, line, otherwise, silent, type Scene } from "./scene.js";

const emcmd = "EMCmd . GETMIRRORVOLINFO E:";
const peerEmcmd = "EMCmd NODEB GETMIRRORVOLINFO";

/** What EMCMD answers. */
export const scenesOfMirrors: readonly Scene[] = [
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
      ...asAssumed("lifekeeper.lcdremexec-waits"),
      ...left("windows.process-tree"),
    },
  },
  {
    title: "the service is stopped here, and the peer mirrors",
    answers: [["EMCmd .", exited(2)]],
    expected: asAssumed("emcmd.service-stopped"),
  },
  {
    title: "a split brain: there is no target to compare with",
    faults: ["split-brain E:"],
    expected: left("emcmd.sides-disagree"),
  },
  {
    title: "EMCMD fails for mirrored volumes as well",
    answers: [["EMCmd", exited(15, "Status = 15\r\n")]],
    expected: left("emcmd.unmirrored"),
  },
  {
    title: "the peer is down, and a record holds its line as a target",
    faults: ["node-down NODEB"],
    records: [
      called("quickCheck", 0, {
        calls: [
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], line("E: 1 NODEA 10.0.0.2 1")],
          ["EMCmd", ["NODEB", "GETMIRRORVOLINFO", "E:"], line("E: 2 NODEA 10.0.0.2 1")],
        ],
      }),
    ],
    expected: asAssumed("emcmd.target-line", "emcmd.role-target"),
  },
  {
    title: "source and target disagree",
    faults: ["mirror-disagrees E:"],
    expected: asAssumed("emcmd.sides-disagree"),
  },
];
