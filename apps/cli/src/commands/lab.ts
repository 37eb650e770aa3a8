import { describeCluster, labNodes, labStore } from "@volkit/cluster-lab";
import { Argument, Command, Option } from "commander";
import { labTexts } from "../lab/lab-texts.js";
import { runInLab, type Volkit } from "../lab/run-in-lab.js";
import type { Context } from "./context.js";
import { createLab, type CreateOptions } from "./lab-create.js";
import { faultCommand } from "./lab-fault.js";
import { isLab, refuse } from "./lab-refusals.js";

/** `volkit lab …` */
export function labCommand(context: Context, volkit: Volkit): Command {
  const { language, system } = context;
  const text = (name: keyof typeof labTexts): string => labTexts[name][language];
  const dir = new Argument("<dir>", text("dir"));

  const create = new Command("create")
    .description(text("create"))
    .addArgument(dir)
    .addOption(new Option("--nodes <count>", text("nodes")).choices(["2", "3"]).default("2"))
    .addOption(new Option("--tools <module>", text("tools")).default([], "").argParser(another))
    .action((where: string, options: CreateOptions) => createLab(context, where, options));

  const run = new Command("run")
    .description(text("run"))
    .addArgument(dir)
    .argument("<node>", text("node"))
    .argument("<args...>", text("args"))
    .passThroughOptions()
    .action(async (where: string, node: string, words: string[]) => {
      if (!(await isLab(context, where))) return;
      const ran = await runInLab(volkit, where, node, words, system);
      if (ran.kind === "ran") context.exitCode = ran.exitCode;
      else refuse(context, labTexts.noNode, { node, nodes: (await labNodes(where)).join(", ") });
    });

  const status = new Command("status")
    .description(text("status"))
    .addArgument(dir)
    .option("--json", text("statusJson"))
    .action(async (where: string, options: { json?: true }) => {
      if (!(await isLab(context, where))) return;
      const cluster = await labStore(where).read();
      const shown = options.json ? JSON.stringify(cluster) : describeCluster(cluster, language);
      system.print("stdout", `${shown}\n`);
    });

  const demo = new Command("demo")
    .description(text("demo"))
    .argument("[dir]", text("demoDir"))
    .action(async (where: string | undefined) => {
      const { demonstrate } = await import("../lab/demo.js");
      context.exitCode = await demonstrate(volkit, where, context);
    });

  return new Command("lab")
    .enablePositionalOptions()
    .description(text("lab"))
    .addCommand(create)
    .addCommand(run)
    .addCommand(status)
    .addCommand(faultCommand(context))
    .addCommand(demo);
}

/** One more value of an option that can be given several times. */
function another(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
