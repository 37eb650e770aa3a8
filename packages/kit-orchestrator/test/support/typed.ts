import { answerAs, standardTools, type Cluster, type LabAnswer } from "@volkit/cluster-lab";

const placeholders: Readonly<Record<string, string>> = {
  volume: "E:",
  letter: "E",
  tag: "Vol.E",
  node: "NODEA",
  peer: "NODEB",
};

/** Whether a command is one that the lab's tools can answer; volkit's own and Windows' windows are not. */
export function isOfLab(command: string): boolean {
  const [program = ""] = command.split(" ");
  return standardTools.some(({ name }) => name.toLowerCase() === program.toLowerCase());
}

/** Types a command of a check or guide on NODEA of a lab, with the values of that lab. */
export function typed(cluster: Cluster, command: string): LabAnswer {
  const filled = command.replace(/\{(\w+)\}/g, (whole, name: string) => placeholders[name] ?? whole);
  const [program = "", ...words] = filled.split(" ");
  return answerAs(standardTools, cluster, "NODEA", program, words);
}
