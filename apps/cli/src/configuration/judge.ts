import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { checker } from "./checker.js";
import { wasFoundValid, type Copy } from "./last-valid.js";
import { parseBytes } from "./parse-json.js";
import { othersThroughFolder, placeWarnings } from "./place-warnings.js";
import { readFileOfAtMost } from "./read-file.js";
import type { ConfigurationFile } from "./schema.js";
import { thisUser } from "./who-can-write.js";

/** A configuration file by itself: whether it can be used as it stands. */
export type Judged =
  | {
      readonly kind: "valid";
      readonly content: ConfigurationFile;
      readonly copy: Copy;
      readonly warnings: readonly Message[];
    }
  | {
      readonly kind: "invalid";
      /** Nothing stands there, not even a link that leads nowhere. */
      readonly absent: boolean;
      /** Why, and the warnings. */
      readonly problems: readonly Message[];
      /** The language to tell them in: the one the file asks for; undefined where not even that can be read. */
      readonly language: Language | undefined;
    };

const mostBytes = 256 * 1024;

/**
 * Reads a configuration and holds it against the schema. One that is among the copies of earlier runs is not
 * checked again: loading the checker costs an action more than all it does before its first command.
 */
export async function judge(file: string, copiesOfEarlierRuns: Promise<readonly Copy[]>): Promise<Judged> {
  const user = thisUser();
  const [read, throughFolder] = await Promise.all([
    readFileOfAtMost(mostBytes, file),
    othersThroughFolder(file, user),
  ]);
  if (read.kind !== "read") {
    return invalid([message("start", "VK110", { file, why: read.why })], undefined, read.kind === "absent");
  }
  const warnings = await placeWarnings(file, read, throughFolder, user);
  const json = parseBytes(read.bytes);
  if (json.kind === "failed") {
    return invalid([...warnings, message("start", "VK111", { file, why: json.why })]);
  }
  const { text, content } = json;
  const copy = { file, text, checker };
  if (wasFoundValid(content, copy, await copiesOfEarlierRuns)) {
    return { kind: "valid", content, copy, warnings };
  }
  const { checkConfiguration } = await import("./check.js");
  const checked = checkConfiguration(file, content);
  if (checked.kind === "valid") return { kind: "valid", content: checked.content, copy, warnings };
  return invalid([...warnings, ...checked.problems], languageOf(content));
}

function invalid(problems: readonly Message[], language?: Language, absent = false): Judged {
  return { kind: "invalid", absent, problems, language };
}

function languageOf(content: unknown): Language {
  const isJapanese =
    typeof content === "object" && content !== null && "language" in content && content.language === "ja";
  return isJapanese ? "ja" : "en";
}
