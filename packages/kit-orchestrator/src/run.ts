import { commandLine, type Command, type Ending } from "@volkit/tool-command";
import { noAlarms, type AlarmBook } from "./alarm-book.js";
import { message, type Message, type ValuesOf } from "./messages/message.js";
import type { MessageId } from "./messages/table.js";
import type { Resource } from "./resource.js";
import type { Settings } from "./settings.js";
import type { Step } from "./steps.js";
import { unusualEnding } from "./unusual-ending.js";
import type { World } from "./world.js";

/** What a procedure comes to. LifeKeeper is told 0 for `succeeded` and 1 for `failed`. */
export type Verdict = "succeeded" | "failed";

/** One run of a procedure: what it is about, and the few things a step can do. */
export interface Run {
  readonly resource: Resource;
  /** What the site has set, the defaults filled in. */
  readonly settings: Settings;
  /** Runs a command and reads its answer. An ending that is out of the ordinary is reported on the way. */
  ask<Answer>(step: Step, command: Command<Answer>, peer?: string): Promise<Answer>;
  /** Says a message of the table. Its values are the names in braces in its text. */
  say<Id extends MessageId>(step: Step, id: Id, values: ValuesOf<Id>): void;
  /** Says what was put into a message elsewhere. */
  report(said: Message): void;
  /** Says why the action ends here, as a failure. */
  fail<Id extends MessageId>(step: Step, id: Id, values: ValuesOf<Id>): "failed";
  /** Keeps a finding for the record. */
  decide(step: Step, about: string, value: string, peer?: string): void;
  /** Waits so many seconds, as {@link World} does. */
  pause(seconds: number): Promise<void>;
  /** The addresses a node's name stands for, as {@link World} finds them; empty where it cannot. */
  addressesOf(node: string): Promise<readonly string[]>;
  /** What managers were told before; nothing where every check tells them anew. */
  readonly alarms: AlarmBook;
}

/**
 * Begins a run: nothing is asked before a procedure asks. What managers were told before counts only where the
 * settings have changes alone told.
 */
export function beginRun(resource: Resource, settings: Settings, world: World): Run {
  const say: Run["say"] = (step, id, values) => {
    world.report(message(step, id, values));
  };
  return {
    resource,
    settings,
    say,
    report: world.report,
    async ask(step, command, peer) {
      const ending: Ending = await world.runner.run({
        step,
        ...(peer === undefined ? {} : { peer }),
        command,
      });
      for (const unusual of unusualEnding(step, commandLine(command), ending)) world.report(unusual);
      return command.read(ending);
    },
    fail(step, id, values) {
      say(step, id, values);
      return "failed";
    },
    decide(step, about, value, peer) {
      world.note({ step, ...(peer === undefined ? {} : { peer }), about, value });
    },
    pause: world.pause,
    addressesOf: world.addressesOf,
    alarms: settings.splitBrain.notify === "on-change" ? world.alarms : noAlarms,
  };
}
