import { ending, exited } from "@volkit/tool-command";
import { called } from "./records.js";
import { asAssumed, hung, left, line, otherwise, row, silent, type Scene } from "./scene.js";

/** What LifeKeeper's and Windows' programs answer. */
export const scenesOfAnswers: readonly Scene[] = [
  {
    title: "LifeKeeper's lists have other fields",
    answers: [
      ["ins_list -t volkit", exited(1)],
      ["ins_list", row("filesys", "volume", "Vol.E", "NODEA", "Data", "", "UP")],
      ["eqv_list", row("NODEA", "NODEB", "Vol.E", "Vol.E")],
      ["sys_list", line("some.other.name")],
      ["sys_getst", line("NODEB is up")],
      ["flg_test -f SplitBrain_E:", silent],
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
    answers: [
      ["lcdremexec -d NODEB -- vssadmin.exe", exited(127, "", "not found\r\n")],
      ["lcdremexec -d NODEB -- volume.exe", exited(127, "", "not found\r\n")],
    ],
    expected: otherwise("lifekeeper.lcdremexec-finds-programs"),
  },
  {
    title: "lcdremexec fails with whatever it is asked: that may be its own failure",
    answers: [["lcdremexec", exited(9, "", "cannot be reached\r\n")]],
    expected: left(
      ...["lifekeeper.lcdremexec-exit", "lifekeeper.lcdremexec-output"],
      ...["lifekeeper.lcdremexec-finds-programs"],
    ),
  },
  {
    title: "LifeKeeper's programs fail for what is there as for what is not",
    answers: [
      ["ins_list", exited(9)],
      ["flg_test", exited(9)],
    ],
    expected: left(
      ...["lifekeeper.ins-list-absent", "lifekeeper.flg-test-absent"],
      ...["lifekeeper.ins-list-fields", "lifekeeper.state-words", "lifekeeper.id-is-letter"],
    ),
  },
  {
    title: "ins_list fails, and a record holds a row",
    answers: [["ins_list", exited(9)]],
    records: [
      called("quickCheck", 0, {
        calls: [
          [
            "ins_list",
            ["-d", "NODEB", "-t", "Vol.E"],
            row("NODEB", "filesys", "volume", "Vol.E", "E:", "", "OSU"),
          ],
        ],
      }),
    ],
    expected: asAssumed("lifekeeper.ins-list-fields", "lifekeeper.state-words", "lifekeeper.id-is-letter"),
  },
  {
    title: "exit statuses are cut to eight bits",
    answers: [
      ["sc query Volkit", exited(36, "FAILED 1060")],
      ["lcdremexec -d NODEB -- sc.exe query Volkit", exited(36, "FAILED 1060")],
    ],
    expected: left("windows.sc-query-absent", "lifekeeper.lcdremexec-exit"),
  },
  {
    title: "lcdremexec is ended after a few seconds",
    answers: [["lcdremexec", ending({ how: "timed-out", seconds: 3, left: [] })]],
    expected: left("lifekeeper.lcdremexec-waits"),
  },
  {
    title: "garbage with exit status 0",
    answers: [
      ["vssadmin", exited(0, "\x1b[31m\x7f(")],
      ["mountvol", exited(0, "\x1b[31m\x7f(")],
      ["EMCmd NODEB", exited(0, "\x1b[31m\x7f(")],
    ],
    records: [
      called("remove", 0, {
        calls: [["vssadmin", ["list", "shadowstorage", "/On=E:"], exited(0, "\x1b[31m\x7f(")]],
      }),
    ],
    expected: left(
      ...["windows.vssadmin-none", "windows.vssadmin-present", "windows.vssadmin-rights"],
      ...["windows.mountvol", "emcmd.target-line"],
    ),
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
      ["schtasks /query /tn VolkitNoSuchTask", exited(0)],
      ["sc query Volkit", exited(5, "denied\r\n")],
      ["sc query", exited(0, "who knows\r\n")],
      ["chkntfs", exited(3, "locked\r\n")],
      ["chcp.com", line("Active code page: 437")],
    ],
    expected: {
      ...otherwise("windows.mountvol", "windows.schtasks-absent", "windows.sc-query"),
      ...otherwise("windows.sc-query-absent", "windows.code-page"),
      ...left("windows.chkntfs-exit", "windows.schedule-task", "windows.vssadmin-none"),
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
      ...otherwise("windows.vssadmin-none", "windows.vssadmin-present", "windows.encoding-of-bytes"),
      ...asAssumed("windows.code-page"),
    },
  },
];
