import type { Predicate } from "../predicate.js";
import { answersByOutput } from "./failing.js";
import type { Tried } from "./tried.js";

/** That every departure is said. */
export const messages: readonly Predicate<Tried>[] = [
  {
    what: "each departure has its message",
    wrong: (tried) => {
      const { clean, ran } = tried;
      const unsaid = mustSay(tried).find((id) => !ran.said.some((said) => said.id === id));
      if (unsaid !== undefined) return `${unsaid} is not said`;
      const isNew = ran.said.some(
        ({ id, text }) => !clean.ran.said.some((other) => other.id === id && other.text === text),
      );
      return isNew || !mustBeNoticed(tried) ? undefined : "nothing is said that the clean run did not say";
    },
  },
  {
    what: "every line on stderr is a message",
    wrong: ({ ran }) => {
      const stray = ran.said.find(
        ({ severity, id }) => !/^(INFO|WARN|ERROR) (VK\d{3}|\d{5})$/.test(`${severity} ${id}`),
      );
      return stray && JSON.stringify(stray.text);
    },
  },
];

/**
 * What becomes of a program on a peer that does not run to its end is told by lcdremexec's exit status only. Where
 * CheckVolume is not installed, the kit's own write check takes its place.
 */
function mustSay({ command, clean, does }: Tried): readonly string[] {
  const here = command.node === clean.scenario.node;
  if (does.fault === "missing" && command.program === "CheckVolume") return ["VK601"];
  return here || does.looks !== "broken" ? does.said : [];
}

/** Success that says nothing, or nothing usable, can be seen through only where the output is the answer. */
function mustBeNoticed({ command, clean, does }: Tried): boolean {
  const isOutput = command.node === clean.scenario.node && answersByOutput(command);
  switch (does.looks) {
    case "late":
    case "broken":
    case "failed":
    case "flooded":
      return true;
    case "silent":
    case "garbled":
      return isOutput;
    case "well":
      return false;
  }
}
