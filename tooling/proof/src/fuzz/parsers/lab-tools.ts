import { answerAs, createCluster, isCluster, standardTools } from "@volkit/cluster-lab";
import { wordsOf } from "../command-line.js";
import type { Several } from "../random.js";
import { subject, wordEnd } from "../subject.js";

const three = createCluster({ nodes: 3 });

const commands: Several<string> = [
  "EMCmd . GETMIRRORVOLINFO E:",
  "EMCmd NODEB LOCKVOLUME E",
  "EMCmd . SWITCHOVERVOLUME E:",
  "vssadmin list shadows /for=E:",
  "vssadmin list shadowstorage /On=E:",
  "vssadmin delete shadows /for=E: /quiet",
  "volume -d",
  "volume -u E:",
  "ins_list -d NODEB -t Vol.E",
  "ins_list -f: -t Vol.E",
  "ins_setst -d NODEB -t Vol.E -S OSU",
  "eqv_list -t Vol.E",
  "flg_create -d NODEB -f SplitBrain_E:",
  "sc query LifeKeeper",
  "chkntfs E:",
  "mountvol E: /L",
  "schtasks /query /tn X",
  "schtasks /change /tn X /enable",
  "CheckVolume E:",
  "lcdremexec -d NODEB -- mountvol.exe E: /L",
  "EISMEventNotice 6 160 a b c",
];
const [firstCommand, ...otherCommands] = commands;

export const labTools = subject({
  name: "lab's tools",
  samples: [
    firstCommand.replaceAll(" ", wordEnd),
    ...otherCommands.map((line) => line.replaceAll(" ", wordEnd)),
  ],
  words: [wordEnd, wordEnd, "NODEB", "-d", "-t", "-fX", "/for=E:", "E:", "--", "lcdremexec"],
  read: ({ text }) => {
    const [program = "", ...args] = wordsOf(text);
    return answerAs(standardTools, three, "NODEA", program, args);
  },
  judge: ({ cluster, reply }, { text }) => {
    if (!isCluster(cluster)) return "what it makes is no cluster";
    if (cluster.nodes.length !== 3) return "a node is lost";
    const isReading = [
      "GETMIRRORVOLINFO",
      "list",
      "query",
      "chkntfs",
      "mountvol",
      "ins_list",
      "eqv_list",
    ].some((word) => wordsOf(text).slice(0, 3).includes(word));
    const isQuiet = !/lcdremexec/i.test(text) && wordsOf(text).length <= 5;
    if (isReading && isQuiet && !text.includes("delete") && cluster !== three && text.startsWith("vssadmin"))
      return "a listing changes something";
    return reply.how !== "exited" || Number.isInteger(reply.exitCode)
      ? undefined
      : "an exit status that is none";
  },
  broken: {
    "a node is forgotten": (answer) => ({
      ...answer,
      cluster: { ...answer.cluster, nodes: answer.cluster.nodes.slice(1) },
    }),
    "an exit status is none": (answer) =>
      answer.reply.how === "exited" ? { ...answer, reply: { ...answer.reply, exitCode: NaN } } : answer,
  },
  hard: {
    "many words": (length) => `EMCmd${`${wordEnd}-t`.repeat(length / 3)}`,
    "many options": (length) => `ins_list${`${wordEnd}-t${wordEnd}a`.repeat(length / 5)}`,
    backslashes: (length) => "\\".repeat(length),
    lines: (length) => "a\n".repeat(length / 2),
  },
});
