import type { Cluster, LabNode, ToolFault } from "./cluster.js";
import { findNode, sameName } from "./find.js";
import { misbehave } from "./misbehave.js";
import { replied, type LabAnswer, type LabTool, type StartTool } from "./reply.js";

/**
 * Starts a program on a node: the one way in for both front ends and for `lcdremexec`. A fault of that node
 * answers in the tool's place; a program nobody knows is missing; a node without power runs nothing.
 */
export function answerAs(
  tools: readonly LabTool[],
  cluster: Cluster,
  nodeName: string,
  program: string,
  args: readonly string[],
): LabAnswer {
  const start: StartTool = (now, node, name, words) => answerAs(tools, now, node.name, name, words);
  const node = findNode(cluster, nodeName);
  if (node === undefined) return replied(cluster, 1, "", `volkit lab: there is no node ${nodeName}\r\n`);
  if (node.power === "down") return replied(cluster, 1, "", `volkit lab: ${node.name} has no power\r\n`);
  const tool = tools.find((each) => sameName(each.name, bareName(program)));
  if (tool === undefined) return { cluster, reply: { how: "missing" } };
  const healthy = (now: Cluster) => inLanguage(node, tool.answer(now, node, args, start));
  const fault = faultOf(cluster, node, tool, args);
  if (fault === undefined) return healthy(cluster);
  const counted = countDown(cluster, fault);
  return fault.after > 0 ? healthy(counted) : misbehave(fault, counted, () => healthy(counted));
}

/** The same where nothing is wrong with any program: what one does that was only held up. */
export function answerHealthy(
  tools: readonly LabTool[],
  cluster: Cluster,
  nodeName: string,
  program: string,
  args: readonly string[],
): LabAnswer {
  const { toolFaults } = cluster;
  const { cluster: after, reply } = answerAs(tools, { ...cluster, toolFaults: [] }, nodeName, program, args);
  return { cluster: { ...after, toolFaults }, reply };
}

/** A program's name without folder and `.exe`. */
export function bareName(program: string): string {
  return program.replace(/^.*[\\/]/s, "").replace(/\.exe$/i, "");
}

/** The fault that meets a call, a verb's before its tool's. A verb of EMCmd is its second word. */
function faultOf(
  cluster: Cluster,
  node: LabNode,
  tool: LabTool,
  args: readonly string[],
): ToolFault | undefined {
  const here = cluster.toolFaults.filter((fault) => fault.node === node.name);
  const verb = tool.name === "EMCmd" ? args[1] : undefined;
  const ofVerb = verb === undefined ? undefined : here.find((fault) => sameName(fault.on, verb));
  return ofVerb ?? here.find((fault) => sameName(fault.on, tool.name));
}

/** A fault that waits comes one start nearer; one that happens has happened once more. */
function countDown(cluster: Cluster, fault: ToolFault): Cluster {
  if (fault.after === 0 && fault.times === 0) return cluster;
  const toolFaults = cluster.toolFaults.flatMap((each) => {
    if (each !== fault) return [each];
    if (fault.after > 0) return [{ ...fault, after: fault.after - 1 }];
    return fault.times === 1 ? [] : [{ ...fault, times: fault.times - 1 }];
  });
  return { ...cluster, toolFaults };
}

/** What a Japanese Windows prints, it prints in CP932; for ASCII text the bytes are the same. */
function inLanguage(node: LabNode, answer: LabAnswer): LabAnswer {
  const { cluster, reply } = answer;
  if (node.language === "en" || reply.how !== "exited" || reply.encoding !== "utf-8") return answer;
  return { cluster, reply: { ...reply, encoding: "cp932" } };
}
