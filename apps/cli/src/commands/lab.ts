import { createLabOnDisk, createCluster, describeCluster, labNodes, labStore } from "@volkit/cluster-lab";
import { Argument, Command, Option } from "commander";
import { labTexts } from "../lab/lab-texts.js";
import { runInLab, type Volkit } from "../lab/run-in-lab.js";
import { standInFile } from "../lab/stand-in-file.js";
import type { Context } from "./context.js";
import { faultCommand } from "./lab-fault.js";
import { isLab, refuse, told } from "./lab-refusals.js";

/** `volkit lab …` */
export function labCommand(context: Context, volkit: Volkit): Command {
  const { language, system } = context;
  const text = (name: keyof typeof labTexts): string => labTexts[name][language];
  const dir = new Argument("<dir>", text("dir"));

  const create = new Command("create")
    .description(text("create"))
    .addArgument(dir)
    .addOption(new Option("--nodes <count>", text("nodes")).choices(["2", "3"]).default("2"))
    .addOption(new Option("--tools <module...>", text("tools")).default([]))
    .action(async (where: string, options: { nodes: "2" | "3"; tools: string[] }) => {
      const cluster = createCluster({ nodes: options.nodes === "3" ? 3 : 2 });
      const made = await createLabOnDisk(where, {
        cluster,
        toolModules: options.tools,
        standIn: standInFile(),
      });
      if (made.kind === "refused") {
        refuse(context, labTexts.notEmpty, { dir: made.dir });
        return;
      }
      const nodes = cluster.nodes.map(({ name }) => name).join(", ");
      system.print("stdout", `${told(context, labTexts.created, { dir: where, nodes })}\n`);
    });

  const run = new Command("run")
    .description(text("run"))
    .addArgument(dir)
    .argument("<node>", text("node"))
    .argument("<args...>", text("args"))
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
    .description(text("lab"))
    .addCommand(create)
    .addCommand(run)
    .addCommand(status)
    .addCommand(faultCommand(context))
    .addCommand(demo);
}
