import {
  describeFailure,
  messageText,
  type Bilingual,
  type Language,
  type Message,
} from "@volkit/kit-orchestrator";
import { logMessage } from "@volkit/lifekeeper";
import type { LogSettings } from "../configuration/effective.js";
import { numberOf } from "./number-of.js";
import type { OutletMeans } from "./outlet-means.js";
import { shortText } from "./short-text.js";
import { toldOf, unlessEnded, type Told } from "./told.js";
import { ofLkErr, secondsOfLkErr, whyNot } from "./why-not.js";

type LkErr = LogSettings["lkErr"];

/** The messages that a site wants from lk_err. */
export function forLkErr(messages: readonly Message[], { enabled, severities }: LkErr): Message[] {
  return enabled ? messages.filter(({ severity }) => severities.includes(severity)) : [];
}

/** What lk_err is called with for a message: of the kit's own the number's digits, with all of it before the text. */
function lkErrCommand(said: Message, lkErr: LkErr, language: Language) {
  const { class: group, destination, program } = lkErr;
  const { number, isOwn } = numberOf(said.id);
  const text = shortText(messageText(said, language));
  return logMessage({
    class: group,
    destination,
    program,
    number,
    text: isOwn ? `${said.id} ${text}` : text,
  });
}

/**
 * Writes messages by lk_err, one after the other in their order, as long as there is time; a start that was not over in
 * time is the last one.
 */
export async function tellLkErr(
  messages: readonly Message[],
  language: Language,
  { configured, system, makeRunner, mark }: OutletMeans,
): Promise<Told> {
  const began = system.monotonic();
  const secondsLeft = (): number => secondsOfLkErr - (system.monotonic() - began) / 1000;
  const deadlineOf: typeof configured.deadlineOf = (command) =>
    Math.min(configured.deadlineOf(command), Math.ceil(secondsLeft() * 10) / 10);

  let written = 0;
  const tools = makeRunner({ ...configured, deadlineOf }, system, mark);
  const why = await unlessEnded(tools, system, async (runner) => {
    let first: Bilingual | undefined;
    for (const said of messages) {
      if (secondsLeft() <= 0) return first ?? whyNot.noTimeLeft;
      const command = lkErrCommand(said, configured.log.lkErr, language);
      const answer = command.read(await runner.run({ step: "start", command }));
      if (answer.kind === "done") {
        written += 1;
        continue;
      }
      first ??= ofLkErr(describeFailure(answer.failure));
      if (answer.failure.kind === "timed-out") return first;
    }
    return first;
  });
  return toldOf("lk_err", written, messages.length, why);
}
