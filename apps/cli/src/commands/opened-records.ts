import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { access } from "node:fs/promises";
import { configurationInUse } from "../configuration/in-use.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { openSources } from "../recorded/open-sources.js";
import type { Source } from "../recorded/source.js";
import { told } from "../told.js";
import type { Context } from "./context.js";

/** Where a command that reads records looks for them. */
interface Places {
  /** What `--from` names. */
  readonly from: readonly string[];
  /** The runs that are named, by paths or ids. */
  readonly words?: readonly string[];
  /** The configuration that was named. */
  readonly config: string | undefined;
}

/**
 * Opens the records that a command reads; undefined where that cannot be done, which is said then, and the exit status
 * set. Whoever names all of them by paths needs neither a configuration nor a folder of records. A configuration that is not usable keeps nobody from the records, unless it was named: it is said what is wrong.
 */
export async function openedRecords(
  { from, words = [], config }: Places,
  context: Context,
): Promise<readonly Source[] | undefined> {
  const { system } = context;
  if (from.length === 0 && words.length > 0 && (await areAllPaths(words))) return [];
  const file = from.length > 0 ? {} : await configurationFor(config, context);
  if (file === undefined) return undefined;
  const opened = await openSources(from, file, system);
  if (opened.kind === "sources") return opened.sources;
  system.print("stderr", `${told(context, opened.why, opened.values)}\n`);
  context.exitCode = 1;
  return undefined;
}

async function areAllPaths(words: readonly string[]): Promise<boolean> {
  const there = await Promise.all(
    words.map((word) =>
      access(word).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.every(Boolean);
}

async function configurationFor(
  config: string | undefined,
  context: Context,
): Promise<ConfigurationFile | undefined> {
  const inUse = await configurationInUse(config, context.system);
  switch (inUse.kind) {
    case "usable":
      say(inUse.warnings, context);
      return inUse.file;
    case "refused":
      say(inUse.why, context);
      if (config === undefined) return {};
      context.exitCode = 2;
      return undefined;
  }
}

function say(messages: readonly Message[], { system, language }: Context): void {
  for (const said of messages) system.print("stderr", `${messageLine(said, language)}\n`);
}
