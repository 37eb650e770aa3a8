import type { LoggedCall } from "@volkit/cluster-lab";

/** A command of a procedure, as the lab saw it made. */
export interface Command {
  /** The node whose program it is. */
  readonly node: string;
  readonly tool: string;
  /** What a fault is set on: the tool, or the verb of EMCmd. */
  readonly program: string;
  /** How many starts of that program came before it. */
  readonly before: number;
  readonly args: readonly string[];
  /** As a person would write it. */
  readonly text: string;
}

/** The commands among the calls of a run, in their order; what a call had run on a peer is one as well. */
export function commandsOf(calls: readonly LoggedCall[]): readonly Command[] {
  const all = calls.flatMap((call) => [call, ...onPeer(call)]);
  return all.map(({ node, tool, args }, index) => {
    const program = programOf(tool, args);
    const before = all
      .slice(0, index)
      .filter((other) => other.node === node && programOf(other.tool, other.args) === program).length;
    const text = [tool, ...args].join(" ");
    return { node, tool, program, before, args, text };
  });
}

/** What a fault of a call is set on. */
export function programOf(tool: string, args: readonly string[]): string {
  return tool === "EMCmd" ? (args[1] ?? tool) : tool;
}

type Made = Pick<LoggedCall, "node" | "tool" | "args">;

/** `lcdremexec -d NODEB -- vssadmin.exe …` starts vssadmin on NODEB. */
function onPeer({ tool, args }: LoggedCall): readonly Made[] {
  const [, node, , program, ...words] = args;
  if (tool !== "lcdremexec" || node === undefined || program === undefined) return [];
  return [{ node, tool: program.replace(/\.exe$/i, ""), args: words }];
}
