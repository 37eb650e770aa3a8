import { changeVolume } from "../change.js";
import type { Cluster, LabNode, LabVolume, Schedule } from "../cluster.js";
import { sameName } from "../find.js";
import { replied, windowsLines, type LabAnswer, type LabTool } from "../reply.js";
import { wordsOf } from "./words-of.js";

/**
 * `schtasks /query /tn X` and `schtasks /change /tn X /enable|/disable`. The tasks of a node are those of its
 * volumes' shadow-copy schedules, `\ShadowCopyVolume{GUID}`. A task that is not there is exit 1, on stderr
 * (captured); words it does not understand are exit 1 too (assumed).
 */
export const schtasks: LabTool = {
  name: "schtasks",
  home: "windows",
  answer: (cluster, node, args) => {
    const [action = "", option = "", name = "", change = "", ...more] = args;
    const [verb, wanted] = [action.toLowerCase(), scheduleFor(change)];
    const understood = verb === "/query" ? change === "" : verb === "/change" && wanted !== undefined;
    if (!understood || option.toLowerCase() !== "/tn" || name === "" || more.length > 0)
      return replied(cluster, 1, "", windowsLines(wordsOf(node).badSyntax));
    const volume = node.volumes.find((each) => hasTask(each, name));
    if (volume === undefined) return replied(cluster, 1, "", windowsLines(wordsOf(node).noTask));
    if (wanted === undefined) return replied(cluster, 0, windowsLines(...taskTable(node, volume)));
    return changed(cluster, node, volume, wanted, name);
  },
};

/** The name of a volume's task, as the Shadow Copies tab makes it. */
function taskOf(volume: LabVolume): string {
  return `ShadowCopyVolume{${volume.guid}}`;
}

function hasTask(volume: LabVolume, name: string): boolean {
  return volume.schedule !== "absent" && sameName(taskOf(volume), name.replace(/^\\/, ""));
}

function scheduleFor(option: string): Schedule | undefined {
  const word = option.toLowerCase();
  if (word === "/enable") return "enabled";
  return word === "/disable" ? "disabled" : undefined;
}

function changed(
  cluster: Cluster,
  node: LabNode,
  volume: LabVolume,
  schedule: Schedule,
  name: string,
): LabAnswer {
  const text = windowsLines(wordsOf(node).taskChanged(name));
  if (volume.schedule === schedule) return replied(cluster, 0, text);
  return replied(changeVolume(cluster, node.name, volume.letter, { schedule }), 0, text);
}

function taskTable(node: LabNode, volume: LabVolume): readonly string[] {
  const words = wordsOf(node);
  const enabled = volume.schedule === "enabled";
  const widths = [56, 22, 15];
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" ");
  return [
    "",
    `${words.taskFolder}: \\`,
    row(words.taskHeads),
    widths.map((width) => "=".repeat(width)).join(" "),
    row([
      taskOf(volume),
      enabled ? "6/1/2026 7:00:00 AM" : words.never,
      enabled ? words.taskReady : words.taskDisabled,
    ]),
  ];
}
