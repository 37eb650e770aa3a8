import { describe, expect, expectTypeOf, it } from "vitest";
import type { MessageTable } from "./entry.js";
import { messagesOf } from "./messages-of.js";

const said = { en: "", ja: "" };
const table = {
  AB101: {
    severity: "ERROR",
    steps: ["restore.1"],
    text: {
      en: "{command} {why}: {volume} stays {state}.",
      ja: "「{command}」{why}。{volume} は{state}のままです。",
    },
    meaning: said,
    remedy: said,
  },
  "4711": {
    severity: "INFO",
    steps: ["remove.1"],
    text: "Volume {volume} is out",
    meaning: said,
    remedy: said,
  },
  AB102: {
    severity: "WARN",
    steps: [],
    text: { en: "Nothing to do.", ja: "処理は不要です。" },
    meaning: said,
    remedy: said,
  },
} as const satisfies MessageTable;

const { message, messageText, messageLine } = messagesOf(table);
const stays = message("restore.1", "AB101", {
  command: "hold take E:",
  why: { kind: "exit", code: 5 },
  volume: "E:",
  state: { en: "out", ja: "停止" },
});

describe("a message of a table", () => {
  it("has the severity that the table gives it, and keeps step and values", () => {
    expect(message("remove.1", "4711", { volume: "E:" })).toEqual({
      id: "4711",
      severity: "INFO",
      step: "remove.1",
      values: { volume: "E:" },
    });
  });

  it("speaks the reader's language, values and all", () => {
    expect(messageText(stays, "en")).toBe("hold take E: ended with 5: E: stays out.");
    expect(messageText(stays, "ja")).toBe(
      "「hold take E:」が終了コード 5 で終了しました。E: は停止のままです。",
    );
  });

  it("of one text is the same in every language", () => {
    const out = message("remove.1", "4711", { volume: "E:" });
    expect([messageText(out, "en"), messageText(out, "ja")]).toEqual([
      "Volume E: is out",
      "Volume E: is out",
    ]);
  });

  it("is severity, number and text on one line of a log", () => {
    expect(messageLine(message("restore.1", "AB102", {}), "en")).toBe("WARN AB102 Nothing to do.");
  });

  it("with a hostile value is still one line that says what it says", () => {
    const hostile = message("remove.1", "4711", { volume: "E:\nERROR 1 {volume} $&" });
    expect(messageLine(hostile, "en")).toBe("INFO 4711 Volume E: ERROR 1 {volume} $& is out");
  });

  it("keeps the name of a value that it was not given", () => {
    expect(messageText({ ...stays, values: {} }, "en")).toBe("{command} {why}: {volume} stays {state}.");
  });
});

describe("the compiler", () => {
  it("knows the numbers, the steps and the values of each text", () => {
    expectTypeOf(message).parameter(0).toEqualTypeOf<"restore.1" | "remove.1">();
    expectTypeOf(message).parameter(1).toEqualTypeOf<"AB101" | "AB102" | "4711">();
    // @ts-expect-error: the text of 4711 names a volume.
    message("remove.1", "4711", {});
    // @ts-expect-error: no message of the table names this step.
    message("restore.9", "AB102", {});
  });
});
