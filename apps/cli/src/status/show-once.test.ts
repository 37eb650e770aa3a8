import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { nothingAsked, type Asking } from "./asking.js";
import { showOnce } from "./show-once.js";

test("interrupted, the line of progress is cleared, and the tools that are ended do not bring it back", async () => {
  const printed: string[] = [];
  let interrupt: (signal: string) => void = () => undefined;
  const system = {
    ...systemWith({}),
    terminal: () => ({ columns: 80, rows: 24 }),
    print: (_stream: string, text: string) => printed.push(text),
    onSignal: (listener: (signal: string) => void) => {
      interrupt = listener;
      return () => undefined;
    },
  };
  let tell: (asking: Asking) => void = () => undefined;
  const eyes = {
    look: (telling: typeof tell) => {
      tell = telling;
      telling(nothingAsked);
      return new Promise<never>(() => undefined);
    },
    end: () => {
      tell({ answers: 1, waitingFor: [] });
      return Promise.resolve([]);
    },
  };

  const shown = showOnce(eyes, { node: "NODEA", language: "en", inFull: false, asJson: false }, system);
  interrupt("SIGINT");
  tell({ answers: 1, waitingFor: [] });
  expect(await shown).toEqual({ kind: "interrupted", signal: "SIGINT" });
  expect(printed).toEqual(["\r\x1b[Kasking: 0 answers", "\r\x1b[K"]);
});
