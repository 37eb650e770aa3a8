import { describeFaults, labStore, labTools, mendFault, setFault } from "@volkit/cluster-lab";
import { Argument, Command } from "commander";
import { labTexts } from "../lab/lab-texts.js";
import type { Context } from "./context.js";
import { isLab, refuse } from "./lab-refusals.js";

/** `volkit lab fault DIR [NAME WHAT…] [--mend]` */
export function faultCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("fault")
    .description(labTexts.fault[language])
    .addArgument(new Argument("<dir>", labTexts.dir[language]))
    .argument("[words...]", labTexts.words[language])
    .option("--mend", labTexts.mend[language])
    .addHelpText("after", () => `\n${listOfFaults(context)}`)
    .action(async (dir: string, words: string[], { mend }: { mend?: true }) => {
      if (!(await isLab(context, dir))) return;
      if (words.length === 0) {
        system.print("stdout", `${listOfFaults(context)}\n`);
        return;
      }
      const tools = await labTools(dir);
      const outcome = await labStore(dir).update((cluster) => {
        const changed = mend ? mendFault(cluster, words, tools) : setFault(cluster, words, tools);
        return { cluster: changed.kind === "changed" ? changed.cluster : cluster, value: changed };
      });
      if (outcome.kind === "refused") {
        refuse(context, outcome.reason, {});
        return;
      }
      const done = mend ? faultTexts.mended : faultTexts.broken;
      system.print("stdout", `${done[language]}: ${words.join(" ")}\n`);
    });
}

const faultTexts = {
  broken: { en: "broken", ja: "障害を発生させました" },
  mended: { en: "mended", ja: "修復しました" },
} as const;

function listOfFaults({ language }: Context): string {
  const faults = describeFaults();
  const width = Math.max(...faults.map(({ usage }) => usage.length));
  const rows = faults.map(({ usage, means }) => `  ${usage.padEnd(width)}  ${means[language]}`);
  return [labTexts.faultList[language], ...rows].join("\n");
}
