import { fill, message, messageLine } from "@volkit/kit-orchestrator";
import { commandAt } from "../action-arguments.js";
import { actionOf } from "../actions.js";
import { configuredLanguage } from "../configuration/configured-language.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { observeTexts } from "./texts.js";
import { rehearseAction, type Rehearsed } from "./rehearse-action.js";
import { takeOption } from "./take-option.js";
import { recordVendorResult } from "./vendor-result.js";

/**
 * `volkit rehearse ACTION …`: 0 where something was found out, 1 where not. `volkit observed ACTION …`, which the
 * installed scripts call: 0 where the vendor's result was kept. Both 2 where the words are not understood.
 */
export async function observeCommand(
  word: "rehearse" | "observed",
  words: readonly string[],
  system: System,
  makeRunner: MakeRunner,
): Promise<number> {
  const caller = takeOption(words, "--called-by");
  const moment = takeOption(caller.rest, "--called-at");
  const status = takeOption(moment.rest, "--status");
  const at = commandAt(status.rest);
  const named = status.rest[at] ?? "";
  const action = actionOf(named);
  if (action === undefined) return refuse(named, system);
  const rest = status.rest.toSpliced(at, 1);

  const calledBy = wholeNumber(caller.value);
  if (word === "rehearse") {
    const at = wholeNumber(moment.value) ?? system.now();
    const script = calledBy === undefined ? null : { pid: calledBy, at };
    const rehearsed = await rehearseAction(action, rest, script, system, makeRunner);
    if (rest.includes("--json")) system.print("stdout", `${JSON.stringify({ action, ...rehearsed })}\n`);
    else if (calledBy === undefined) await tell(action, rehearsed, system);
    return rehearsed.result.kind === "unknown" ? 1 : 0;
  }
  const exitCode = wholeNumber(status.value);
  if (calledBy === undefined || exitCode === undefined) return refuse(word, system);
  return (await recordVendorResult(action, rest, { calledBy, exitCode }, system)) ? 0 : 1;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

async function refuse(word: string, system: System): Promise<number> {
  const language = await configuredLanguage(system);
  system.print("stderr", `${messageLine(message("start", "VK101", { word, near: "" }), language)}\n`);
  return 2;
}

async function tell(action: string, { result, assumed, wouldSay }: Rehearsed, system: System): Promise<void> {
  const language = await configuredLanguage(system);
  const said = fill(observeTexts[result.kind][language], () => action);
  const on = result.kind === "depends" ? result.on : [];
  const others = assumed.filter(
    (one) => !on.some(({ command, step }) => command === one.command && step === one.step),
  );
  const list = (commands: typeof on) => commands.map(({ step, command }) => `  ${step}  ${command}`);
  const also = others.length === 0 ? [] : [observeTexts.also[language], ...list(others)];
  const spoken = wouldSay.map(({ severity, id, text }) => `  ${severity} ${id} ${text}`);
  const words = spoken.length === 0 ? [] : [observeTexts.words[language], ...spoken];
  system.print("stdout", `${[said, ...list(on), ...also, ...words].join("\n")}\n`);
}
