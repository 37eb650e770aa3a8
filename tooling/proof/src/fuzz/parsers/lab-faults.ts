import { createCluster, describeFaults, isCluster, mendFault, setFault } from "@volkit/cluster-lab";
import { wordsOf } from "../command-line.js";
import type { Several } from "../random.js";
import { subject, wordEnd } from "../subject.js";

const three = createCluster({ nodes: 3 });
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

export const labFaults = subject({
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
