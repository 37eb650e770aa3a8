import {
  describeFailure,
  message,
  messageTable,
  messageText,
  type Language,
  type Message,
  type MessageEntry,
} from "@volkit/kit-orchestrator";
import { describe, expect, test } from "vitest";
import { messageIds } from "../explain/values-in.js";
import { retold, retoldLine } from "./retell.js";

const held = (said: Message, language: Language) => ({
  severity: said.severity,
  id: said.id,
  step: said.step,
  text: messageText(said, language),
});

/** One message of every number, its values being the names of them. */
const everyMessage: readonly Message[] = messageIds().map((id) => {
  const { severity, text }: MessageEntry = messageTable[id];
  const names = (typeof text === "string" ? text : text.en).matchAll(/\{([a-zA-Z]+)\}/g);
  const values = Object.fromEntries([...names].map(([, name = ""]) => [name, `<${name}>`]));
  return { id, severity, step: "start", values };
});

describe("a recorded message is told in the reader's language", () => {
  test.each([
    ["en", "ja"],
    ["ja", "en"],
    ["en", "en"],
    ["ja", "ja"],
  ] as const)("recorded in %s, read in %s, whatever its number", (recorded, read) => {
    for (const said of everyMessage) {
      expect(retold(held(said, recorded), read)).toBe(messageText(said, read));
    }
  });

  const failed = { kind: "exit", code: 53 } as const;
  const timedOut = { kind: "timed-out", seconds: 30 } as const;
  test.each<Message>([
    message("monitor.2", "VK301", { volume: "E:", role: { en: "invalid", ja: "無効" }, number: "-1" }),
    message("restore.1", "VK210", { step: "restore.1", command: "EMCmd . UPDATEVOLUMEINFO E:", why: failed }),
    message("peers", "VK302", {
      tag: "Vol.E",
      why: { en: "eqv_list shows none", ja: "eqv_list に該当する行がありません" },
    }),
    message("peers", "VK302", {
      tag: "Vol.E",
      why: { en: `eqv_list ${describeFailure(timedOut).en}`, ja: `eqv_list ${describeFailure(timedOut).ja}` },
    }),
    message("start", "VK142", {
      action: "restore",
      seconds: 120,
      volume: "E:",
      other: { en: "deepCheck (process 12, for 3 s)", ja: "deepCheck (プロセス 12、開始から 3 秒)" },
    }),
  ])("with the words in it: $id", (said) => {
    expect(retold(held(said, "ja"), "en")).toBe(messageText(said, "en"));
    expect(retold(held(said, "en"), "ja")).toBe(messageText(said, "ja"));
  });
});

describe("a recorded message stays as it is", () => {
  test("where its number is not known", () => {
    const said = { severity: "WARN", id: "VK999", step: "monitor.1", text: "Something of a later release." };
    expect(retoldLine(said, "ja")).toBe("WARN VK999 Something of a later release.");
  });

  test("where its text is not the one that is known", () => {
    const said = { severity: "WARN", id: "VK210", step: "restore.1", text: "An older wording." };
    expect(retold(said, "ja")).toBe("An older wording.");
  });

  test("but for what would drive a terminal", () => {
    const said = { severity: "WA\u001bRN", id: "VK\u009b2J", step: "s", text: "one\r\ntwo\u001b[2J" };
    expect(retoldLine(said, "en")).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
  });
});

test("a value that looks like a word of a message is told as it is where it stands for something else", () => {
  const said = message("monitor.4", "VK303", { peer: "source", tag: "none" });
  expect(retold(held(said, "en"), "ja")).toBe(messageText(said, "ja"));
});

test("a long hostile text is told at once", () => {
  const { text }: MessageEntry = messageTable.VK321;
  const pattern = typeof text === "string" ? text : text.en;
  const hostile = pattern.replaceAll(/\{[a-zA-Z]+\}/g, pattern.repeat(200));
  const before = performance.now();
  retold({ severity: "ERROR", id: "VK321", step: "monitor.4", text: hostile }, "ja");
  expect(performance.now() - before).toBeLessThan(500);
});
