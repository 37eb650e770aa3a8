import { describe, expect, it } from "vitest";
import { message, messageLine, messageText } from "./message.js";

const trouble = message("restore.3", "VK402", {
  volume: "E:",
  command: "volume -d",
  why: { kind: "exit", code: 5 },
});

describe("a message", () => {
  it("is severity, number and text on one line", () => {
    expect(messageLine(trouble, "en")).toBe(
      'WARN VK402 restore.3: whether LifeKeeper holds a lock on E: is not known: "volume -d" ended with 5. Restore goes on; the write check decides.',
    );
  });

  it("of the kit's own speaks the reader's language, values and all", () => {
    expect(messageLine(trouble, "ja")).toBe(
      "WARN VK402 restore.3: LifeKeeper がボリューム E: をロックしているか不明です: 「volume -d」が終了コード 5 で終了しました。起動処理を続け、書き込み確認で判定します。",
    );
  });

  it("of the seed is the same in every language", () => {
    const held = message("restore.2b", "12501", { volume: "E:", code: 21 });
    expect(messageText(held, "ja")).toBe(messageText(held, "en"));
    expect(messageText(held, "ja")).toBe('Unlock of volume "E:" failed - status 21');
  });

  it("keeps step and values for whoever wants more than the text", () => {
    expect(trouble).toEqual({
      id: "VK402",
      severity: "WARN",
      step: "restore.3",
      values: { volume: "E:", command: "volume -d", why: { kind: "exit", code: 5 } },
    });
  });

  it("keeps the name of a value that it was not given", () => {
    expect(messageText({ ...trouble, values: {} }, "en")).toContain("a lock on {volume} is not known");
  });

  it("with a hostile tag is still one line that says what it says", () => {
    const hostile = message("monitor.6", "12022", { tag: 'x"\nERROR 1 {volume} $&', volume: "E:" });
    expect(messageLine(hostile, "en")).toBe(
      'ERROR 12022 Resource "x" ERROR 1 {volume} $&" (Volume E:) not available',
    );
  });
});
