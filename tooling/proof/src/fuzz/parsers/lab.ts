import {
  answerAs,
  createCluster,
  describeCluster,
  describeFaults,
  isCluster,
  mendFault,
  setFault,
  standardTools,
  type Cluster,
} from "@volkit/cluster-lab";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import type { Several } from "../random.js";
import { subject, wordEnd } from "../subject.js";

const two = createCluster({ nodes: 2 });
const three = createCluster({ nodes: 3 });

function broken(cluster: Cluster, ...words: readonly string[]): Cluster {
  const outcome = setFault(cluster, words);
  return outcome.kind === "changed" ? outcome.cluster : cluster;
}

/** How a cluster is told in both languages; undefined where the text holds none. */
function told(text: string): { readonly cluster: Cluster; readonly lines: string } | undefined {
  const cluster = ownJson(text);
  if (!isCluster(cluster)) return undefined;
  return { cluster, lines: `${describeCluster(cluster, "en")}\n${describeCluster(cluster, "ja")}` };
}

const split = JSON.stringify(broken(two, "split-brain", "E"));

export const clusters = subject({
  name: "lab's cluster",
  samples: [
    JSON.stringify(two),
    JSON.stringify(three),
    split,
    JSON.stringify(broken(two, "hang", "NODEA", "sc")),
  ],
  operators: jsonOperators,
  words: ["role", "source", "target", "none", "up", "ISP"],
  read: ({ text }) => told(text),
  judge: (answer, { text }) => {
    if (answer === undefined) return text === split ? "a whole cluster is refused" : undefined;
    const { nodes } = answer.cluster;
    if (membersOf(ownJson(text))?.["format"] !== 1) return "a cluster of another format is taken";
    for (const { name, volumes, instances, power } of nodes) {
      if (typeof name !== "string" || !["up", "down"].includes(power)) return "a node that is none";
      if (!volumes.every((one) => typeof one.letter === "string" && typeof one.dirty === "boolean"))
        return "a volume that is none";
      if (!instances.every(({ state }) => ["ISP", "ISU", "OSU", "OSF"].includes(state)))
        return "a state that is none";
      if (!answer.lines.includes(name)) return `${name} is not told of`;
    }
    return undefined;
  },
  broken: {
    "nothing is whole": (answer, { text }) => (text === split ? undefined : answer),
    "half a cluster is one": (answer, { text }) =>
      answer === undefined && text.includes('"power":null') ? { cluster: two, lines: "" } : answer,
    "a node is left out": (answer) => answer && { ...answer, lines: "" },
  },
  hard: hardJson,
});

const names = describeFaults().map(({ name }) => name);
const faultWords = describeFaults().map(({ usage }) =>
  usage
    .replaceAll(/\[([A-Z]+)\]/g, "$1")
    .split(" ")
    .map(
      (word) =>
        ({
          NODE: "NODEA",
          OTHER: "NODEB",
          VOLUME: "E:",
          PROGRAM: "EMCmd",
          TOOL: "sc",
          CODE: "5",
          TARGET: "NODEB",
          PATH: "/tmp",
          TIMES: "2",
          AFTER: "1",
        })[word] ?? word,
    )
    .join(wordEnd),
);
const faultSamples: Several<string> = [`hang${wordEnd}NODEA${wordEnd}LOCKVOLUME`, ...faultWords];

function wordsOf(text: string): string[] {
  return text === "" ? [] : text.split(wordEnd);
}

export const faults = subject({
  name: "lab's faults",
  samples: faultSamples,
  variants: 2,
  words: [wordEnd, wordEnd, "NODEA", "nodeb", "NODEC", "E", "sc", "5", "0", "4294967296", ...names],
  read: ({ text, variant }) => (variant === 0 ? setFault : mendFault)(three, wordsOf(text)),
  judge: (answer, { text, variant }) => {
    if (answer.kind === "changed") {
      if (!names.includes(wordsOf(text)[0] ?? "")) return "a fault that there is not was set";
      return isCluster(answer.cluster) ? undefined : "what it makes is no cluster";
    }
    if (variant === 0 && text === faultSamples[0]) return "a right fault is refused";
    return answer.reason.en !== "" && answer.reason.ja !== "" ? undefined : "it does not say why";
  },
  broken: {
    "any word is a fault": (answer) =>
      answer.kind === "refused" ? { kind: "changed" as const, cluster: three } : answer,
    "it does not say why in Japanese": (answer) =>
      answer.kind === "refused" ? { ...answer, reason: { ...answer.reason, ja: "" } } : answer,
  },
  hard: {
    "many words": (length) => `hang${wordEnd}NODEA${`${wordEnd}sc`.repeat(length / 3)}`,
    "a long word": (length) => `hang${wordEnd}NODEA${wordEnd}${"/a".repeat(length / 2)}`,
    backslashes: (length) => `hang${wordEnd}NODEA${wordEnd}${"\\".repeat(length)}`,
    lines: (length) => `hang${wordEnd}NODEA${wordEnd}${"a\n".repeat(length / 2)}`,
  },
});

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
