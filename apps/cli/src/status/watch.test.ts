import { describe, expect, test } from "vitest";
import type { System } from "../system.js";
import { systemWith } from "../system.fixture.js";
import { screen } from "../terminal/screen.js";
import { nothingAsked, type Asking } from "./asking.js";
import { lookAt } from "./lab.fixture.js";
import type { Looked } from "./look.js";
import { watch, type Watched } from "./watch.js";

/** Somebody before a terminal: what they see, and what they can do. */
function somebody() {
  const printed: string[] = [];
  let press: (key: string) => void = () => undefined;
  let resize: () => void = () => undefined;
  let signal: (name: string) => void = () => undefined;
  let isKeyboardBack = false;
  const looks: {
    tell: (asking: Asking) => void;
    done: (looked: Looked) => void;
    fail: (error: Error) => void;
  }[] = [];
  const system: System = {
    ...systemWith({}),
    monotonic: () => performance.now(),
    pause: () => new Promise(() => undefined),
    terminal: () => ({ columns: 80, rows: 24 }),
    print: (_stream, text) => printed.push(text),
    onKey: (listener) => {
      press = listener;
      return () => (isKeyboardBack = true);
    },
    onResize: (listener) => {
      resize = listener;
      return () => undefined;
    },
    onSignal: (listener) => {
      signal = listener;
      return () => undefined;
    },
  };
  const watching = (): Promise<Watched> =>
    watch(
      {
        node: "NODEA",
        language: "en",
        inFull: false,
        seconds: 5,
        look: (tell) =>
          new Promise((done, fail) => {
            looks.push({ tell, done, fail });
          }),
      },
      system,
    );
  return {
    printed,
    looks,
    watching,
    press: (key: string) => {
      press(key);
    },
    signal: (name: string) => {
      signal(name);
    },
    resize: () => {
      resize();
    },
    isKeyboardBack: () => isKeyboardBack,
  };
}

const soon = () => new Promise(setImmediate);

describe("however it ends, the terminal is given back, and nothing is drawn after that", () => {
  test.each<readonly [string, (who: ReturnType<typeof somebody>) => void]>([
    [
      "q",
      ({ press }) => {
        press("q");
      },
    ],
    [
      "Ctrl-C",
      ({ press }) => {
        press("\x03");
      },
    ],
    [
      "a signal",
      ({ signal }) => {
        signal("SIGTERM");
      },
    ],
  ])("%s, in the middle of a look", async (_, end) => {
    const who = somebody();
    const watched = who.watching();
    await soon();
    end(who);
    expect(await watched).toEqual({ kind: "ended" });
    who.looks[0]?.tell({ answers: 3, waitingFor: [] });
    who.resize();
    who.looks[0]?.done({ kind: "look", look: await lookAt({}) });
    await soon();
    expect(who.printed[0]).toBe(screen.enter);
    expect(who.printed.at(-1)).toBe(screen.leave);
    expect(who.isKeyboardBack()).toBe(true);
  });

  test("a tag that leads to no volume", async () => {
    const who = somebody();
    const watched = who.watching();
    await soon();
    who.looks[0]?.done({ kind: "refused", why: [] });
    expect(await watched).toEqual({ kind: "refused", why: [] });
    expect(who.printed.at(-1)).toBe(screen.leave);
  });

  test("a bug", async () => {
    const who = somebody();
    const watched = who.watching();
    await soon();
    who.looks[0]?.fail(new Error("a bug"));
    await expect(watched).rejects.toThrow("a bug");
    expect(who.printed.at(-1)).toBe(screen.leave);
    expect(who.isKeyboardBack()).toBe(true);
  });
});

test("r looks at once; between looks nothing is asked", async () => {
  const who = somebody();
  const watched = who.watching();
  await soon();
  who.looks[0]?.done({ kind: "look", look: await lookAt({}) });
  await soon();
  expect(who.looks).toHaveLength(1);
  who.press("r");
  await soon();
  expect(who.looks).toHaveLength(2);
  who.press("r");
  who.press("q");
  await watched;
  expect(who.looks).toHaveLength(2);
});

test("how far the first look is is told; of a quick one later nothing flickers", async () => {
  const who = somebody();
  const watched = who.watching();
  await soon();
  expect(who.printed.at(-1)).toContain("asking: 0 answers");
  who.looks[0]?.done({ kind: "look", look: await lookAt({}) });
  await soon();
  who.press("r");
  await soon();
  const drawn = who.printed.length;
  who.looks[1]?.tell({ ...nothingAsked, answers: 1 });
  expect(who.printed).toHaveLength(drawn);
  expect(who.printed.at(-1)).not.toContain("asking");
  who.press("q");
  await watched;
});
