import { message, messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { compare, type Comparison } from "../compare/compare.js";
import { comparisonLines } from "../compare/lines.js";
import { pairs } from "../compare/pair.js";
import { readObservations } from "../compare/read-observations.js";
import { compareTexts } from "../compare/texts.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { localTime } from "../local-time.js";
import { observationFolder } from "../observe/folder.js";
import { sinceWhen } from "../since.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { told } from "../told.js";

interface Options {
  readonly since?: string;
  readonly config?: string;
  readonly json?: true;
}

/** `volkit compare [TAG]` */
export function compareCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("compare")
    .description(compareTexts.compare[language])
    .argument("[tag]", compareTexts.tag[language])
    .option("--since <when>", compareTexts.since[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", compareTexts.json[language])
    .addHelpText("after", `\n${compareTexts.status[language]}`)
    .action(async (tag: string | undefined, { since, config, json }: Options) => {
      const from = since === undefined ? -Infinity : sinceWhen(since, system.now());
      if (from === undefined) {
        const bad = { option: "--since", given: JSON.stringify(since), expected: compareTexts.aSince };
        system.print("stderr", `${messageLine(message("start", "VK103", bad), language)}\n`);
        context.exitCode = 2;
        return;
      }
      const loaded = await loadConfiguration(configurationPlace(config, system), lastValidFile(system));
      const folder = observationFolder(loaded.kind === "usable" ? loaded.content : {}, system);
      if (folder === undefined) {
        refuse(context, "noFolder");
        return;
      }
      const read = await readObservations(folder);
      if (read.kind === "failed") {
        refuse(context, "unreadableFolder", { folder, why: read.why });
        return;
      }

      const { rehearsals, vendorResults, unreadable } =
        read.kind === "none" ? { rehearsals: [], vendorResults: [], unreadable: [] } : read;
      const calls = pairs({ rehearsals, vendorResults }).filter(
        (call) => call.at >= from && (tag === undefined || call.tag === tag),
      );
      const comparisons = compare(calls);
      const isDifferent = comparisons.some(({ actions }) => actions.some(({ different }) => different > 0));
      context.exitCode = isDifferent || comparisons.length === 0 ? 1 : 0;
      const lines = json
        ? [JSON.stringify({ folder, unreadable, tags: comparisons.map(inJson) })]
        : inWords(comparisons, unreadable, tag, context);
      system.print("stdout", `${lines.join("\n")}\n`);
    });
}

function inWords(
  comparisons: readonly Comparison[],
  unreadable: readonly string[],
  tag: string | undefined,
  context: Context,
): string[] {
  const none =
    tag === undefined
      ? told(context, compareTexts.nothing, {})
      : told(context, compareTexts.nothingOf, { tag });
  const nothing = comparisons.length === 0 ? [none] : [];
  const count = String(unreadable.length);
  const left = { count, names: unreadable.join(", ") };
  const omitted = unreadable.length === 0 ? [] : [told(context, compareTexts.unreadable, left)];
  return [...nothing, ...comparisons.flatMap((one) => comparisonLines(one, context.language)), ...omitted];
}

function inJson({ tag, first, last, actions, findings }: Comparison) {
  return {
    tag,
    first: localTime(first),
    last: localTime(last),
    actions,
    findings: findings.map(({ at, action, node, agreement, vendor, rehearsal }) => ({
      at: localTime(at),
      action,
      node,
      agreement: agreement.kind,
      why: agreement.kind === "open" ? agreement.why : null,
      vendorExitCode: vendor?.exitCode ?? null,
      rehearsed: rehearsal?.result ?? null,
      wouldSay: rehearsal?.wouldSay ?? [],
      messages: rehearsal?.messages ?? [],
      run: rehearsal?.run ?? null,
    })),
  };
}

function refuse(
  context: Context,
  text: "noFolder" | "unreadableFolder",
  values: Readonly<Record<string, string>> = {},
): void {
  context.exitCode = 1;
  context.system.print("stderr", `${told(context, compareTexts[text], values)}\n`);
}
