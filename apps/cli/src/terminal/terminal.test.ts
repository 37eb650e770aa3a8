import { describe, expect, it } from "vitest";
import { systemWith } from "../system.fixture.js";
import { displayWidth, padded } from "./display-width.js";
import { painterOf } from "./painter.js";
import { progressOf } from "./progress.js";
import { table } from "./table.js";
import { columnsOf } from "./width.js";
import { wrapped } from "./wrapped.js";

const terminal = { columns: 100, rows: 30 };
const onTerminal = (environment: Record<string, string> = {}) => ({
  ...systemWith(environment),
  terminal: () => terminal,
});

describe("the width of a text", () => {
  it.each([
    ["E: mirroring", 12],
    ["ミラーリング中", 14],
    ["NODEA は正常です", 16],
    ["ﾊﾝｶｸ", 4],
    ["\x1b[31mbad\x1b[0m", 3],
    ["が", 2],
    ["", 0],
  ])("%j takes its columns: %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
    expect(displayWidth(padded(text, 20))).toBe(20);
  });
});

describe("a wrapped text", () => {
  const ja =
    "対向側ノードから応答がないため、スプリットブレインの有無は「不明」です (EMCmd NODEB GETMIRRORVOLINFO E:)。";

  it.each([10, 20, 33, 80])("has no line wider than %i columns, and loses nothing", (columns) => {
    for (const text of [ja, "The peer does not answer, so nobody knows whether there is a split brain."]) {
      const lines = wrapped(text, columns);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns + 2);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }
  });

  it("is broken between words, and Japanese between characters", () => {
    expect(wrapped("one two three", 8)).toEqual(["one two", "three"]);
    expect(wrapped("確認してください", 8)).toEqual(["確認して", "ください"]);
  });

  it("begins no line with what cannot begin one, and ends none with an opening bracket", () => {
    for (let columns = 6; columns < 80; columns += 1) {
      for (const line of wrapped(ja, columns)) {
        expect(line).not.toMatch(/^[、。」)ーッ]/);
        expect(line).not.toMatch(/[「(]$/);
      }
    }
  });

  it("breaks a word that is wider than a line", () => {
    expect(wrapped("HarddiskVolumeShadowCopy12", 10)).toEqual(["HarddiskVo", "lumeShadow", "Copy12"]);
  });

  it("rather breaks a path after a separator", () => {
    expect(wrapped("/opt/lk/lifekeeper/Bin: volume", 22)).toEqual(["/opt/lk/lifekeeper/", "Bin: volume"]);
    expect(wrapped("C:\\LK\\lifekeeper\\Bin\\volume.exe", 24)).toEqual([
      "C:\\LK\\lifekeeper\\Bin\\",
      "volume.exe",
    ]);
  });

  it("keeps the line breaks that are there", () => {
    expect(wrapped("a\n\nb", 10)).toEqual(["a", "", "b"]);
  });

  it.each(["<", "、", "あ", "/", "a "])("much text without a line break takes a moment: %s", (sign) => {
    const began = performance.now();
    expect(wrapped(sign.repeat(2 ** 17), 80).length).toBeGreaterThan(1000);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe("a table", () => {
  it("has its columns one under the other, in both scripts", () => {
    const lines = table(
      [
        ["役割", "ソース", "自ノード"],
        ["role", "target", "peer"],
      ],
      { columns: 80 },
    );
    expect(lines).toEqual(["役割  ソース  自ノード", "role  target  peer"]);
  });

  it("wraps the last column under itself", () => {
    expect(table([["a", "one two three four five six"]], { columns: 24 })).toEqual([
      "a  one two three four",
      "   five six",
    ]);
  });

  it("lets a row of one cell stand for itself", () => {
    expect(table([["a longer headline"], ["a", "b"]], { columns: 80 })).toEqual([
      "a longer headline",
      "a  b",
    ]);
  });

  it("paints the text of a cell, not the room around it", () => {
    const paint = painterOf(onTerminal(), "stdout");
    const [line = ""] = table(
      [
        [{ text: "OK", tone: "good" }, "b"],
        ["1234", "c"],
      ],
      { columns: 80, paint },
    );
    expect(line).toBe("\x1b[32mOK\x1b[0m    b");
  });
});

describe("colours", () => {
  it("are there on a terminal", () => {
    expect(painterOf(onTerminal(), "stdout")("bad", "x")).toBe("\x1b[1;31mx\x1b[0m");
  });

  it.each([{ NO_COLOR: "1" }, { NO_COLOR: "anything" }, { TERM: "dumb" }])(
    "are not with %j",
    (environment) => {
      expect(painterOf(onTerminal(environment), "stdout")("bad", "x")).toBe("x");
    },
  );

  it("are there with an empty NO_COLOR", () => {
    expect(painterOf(onTerminal({ NO_COLOR: "" }), "stdout")("bad", "x")).not.toBe("x");
  });

  it("are not in a log", () => {
    expect(painterOf(systemWith({}), "stdout")("bad", "x")).toBe("x");
  });
});

describe("the columns", () => {
  it("are the terminal's, and 80 where there is none", () => {
    expect(columnsOf(onTerminal())).toBe(100);
    expect(columnsOf(systemWith({}))).toBe(80);
  });
});

describe("progress", () => {
  const printed = (isTerminal: boolean): string => {
    let text = "";
    const system = {
      ...(isTerminal ? { ...systemWith({}), terminal: () => ({ columns: 9, rows: 3 }) } : systemWith({})),
      print: (stream: string, more: string) => {
        text += `${stream} ${more}`;
      },
    };
    const progress = progressOf(system);
    progress.show("ミラーを確認中");
    progress.end();
    return text;
  };

  it("is one line of the terminal, no wider than it, and goes away", () => {
    expect(printed(true)).toBe("stderr \r\x1b[Kミラーをstderr \r\x1b[K");
  });

  it("is nothing in a log", () => {
    expect(printed(false)).toBe("");
  });
});
