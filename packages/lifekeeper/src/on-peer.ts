import type { Command, Tool } from "@volkit/tool-command";

const lcdremexec: Tool = { name: "lcdremexec", home: "lifekeeper" };

/**
 * The same command, carried out on another system: what comes back on stdout and as exit status is the remote
 * program's (documented for LifeKeeper's Linux sibling), so the answer is read as it is at home. The remote
 * system finds the program by its name with `.exe`.
 */
export function onPeer<Answer>(system: string, command: Command<Answer>): Command<Answer> {
  return {
    ...command,
    tool: lcdremexec,
    args: ["-d", system, "--", `${command.tool.name}.exe`, ...command.args],
    deadlines: [lcdremexec.name],
  };
}
