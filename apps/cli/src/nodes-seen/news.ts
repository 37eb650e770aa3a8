import { describeFailure, type Bilingual } from "@volkit/kit-orchestrator";
import {
  commandLine,
  oneLine,
  type Command,
  type Done,
  type Ending,
  type Failure,
} from "@volkit/tool-command";
import { unknown, untold, type Unknown } from "../known.js";
import type { HeldCall } from "../recorded/format.js";
import type { FactName, Seen } from "./seen.js";
import { nodesSeenTexts as texts } from "./texts.js";

type AnyCommand = Pick<Command<unknown>, "tool" | "args">;

/** What a call tells of a node: it looked at a fact, or it changed it. */
export interface News {
  readonly node: string;
  readonly fact: FactName;
  readonly by: "look" | "change";
  readonly seen: Seen;
}

/** A command that a recorded call may have been, and what its ending would tell. */
export interface Telling {
  readonly command: AnyCommand;
  readonly newsOf: (ending: Ending) => readonly News[];
}

export function telling<Answer>(
  command: Command<Answer>,
  tells: (answer: Answer) => readonly News[],
): Telling {
  return { command, newsOf: (ending) => tells(command.read(ending)) };
}

/** When a call was answered, in milliseconds since 1970. */
export function answeredAt({ startedAt, durationMs }: HeldCall): number {
  return Date.parse(startedAt) + (durationMs ?? 0);
}

export function looked(node: string, fact: FactName, seen: Seen): News {
  return { node, fact, by: "look", seen };
}

export function changed(node: string, fact: FactName, seen: Seen): News {
  return { node, fact, by: "change", seen };
}

export function sawThat(at: number, value: string, text: Bilingual): Seen {
  return { kind: "seen", value, text, at };
}

/** What follows from a command that succeeded, and that nobody looked at afterwards. */
export function followsFrom(command: AnyCommand, at: number, value: string, text: Bilingual): Seen {
  return { kind: "inferred", value, text, at, why: about(texts.succeeded, command) };
}

/** What became of a fact by a command that changes it. */
export function cameOf(done: Done, command: AnyCommand, at: number, value: string, text: Bilingual): Seen {
  return done.kind === "done" ? followsFrom(command, at, value, text) : mayHaveChanged(command, done.failure);
}

/** What a command failed to tell. */
export function didNotTell(command: AnyCommand, failure: Failure): Unknown {
  return untold(command, failure);
}

/** What a command that failed may have changed all the same. */
export function mayHaveChanged(command: AnyCommand, failure: Failure): Unknown {
  const { en, ja } = describeFailure(failure);
  const line = oneLine(commandLine(command));
  return unknown({
    en: `"${line}" ${en}, and nothing looked at what it left`,
    ja: `「${line}」${ja}。その後の状態は確認していません`,
  });
}

/** A text about a command, for `{command}` in it. */
export function about({ en, ja }: Bilingual, command: AnyCommand): Bilingual {
  const line = oneLine(commandLine(command));
  return { en: en.replace("{command}", () => line), ja: ja.replace("{command}", () => line) };
}

/** What a tool printed, as text for people: on one line, and not without end. */
export function asPrinted(text: string): string {
  const line = oneLine(text);
  return line.length <= longest ? line : `${line.slice(0, longest)}\u2026`;
}

/** No name, address or state that is one is longer. */
const longest = 80;
