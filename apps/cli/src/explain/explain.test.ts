import { fill, messageTable, steps, type Language, type MessageEntry } from "@volkit/kit-orchestrator";
import { explanations, guides, plainExample } from "@volkit/kit-orchestrator/explain";
import { describe, expect, it } from "vitest";
import { main } from "../main.js";
import { planTexts } from "../plan/texts.js";
import { systemWith } from "../system.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { contents } from "./contents.js";
import type { Block, Page } from "./page.js";
import { anchorOf } from "./page-markdown.js";
import { pageLines } from "./page-lines.js";
import { everyPage, pageOf } from "./pages.js";
import { runbook } from "./runbook.js";
import { runExplain } from "./run-explain.js";
import { everyName, understand, type Subject } from "./subject.js";

const pages = { en: await everyPage("en"), ja: await everyPage("ja") };
const shown = { columns: 80, paint: plain };

function pageNamed(name: string, language: Language = "en"): Page {
  const page = pages[language].find((each) => each.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  return page;
}

function blocksOf(page: Page, key: string): readonly Block[] {
  return page.sections.find((section) => section.key === key)?.blocks ?? [];
}

function commandsOf(page: Page, key: string): readonly string[] {
  return blocksOf(page, key).flatMap((block) =>
    block.kind === "calls" || block.kind === "typed"
      ? block.rows.flatMap(({ command }) => command ?? [])
      : [],
  );
}

/** Everything of a block that a person reads and nobody types. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
      return block.items;
    case "names":
      return block.rows.map(({ text }) => text);
    case "calls":
      return block.rows.flatMap(({ effect, often }) => [effect, often]);
    case "typed":
      return block.rows.flatMap(({ before, after }) => [...before, ...after]);
  }
}

async function explained(...words: readonly string[]): Promise<Page> {
  const [subject] = subjectsOf(words);
  if (subject === undefined) throw new Error(`${words.join(" ")} is nothing`);
  return pageOf(subject, "en");
}

function subjectsOf(words: readonly string[]): readonly Subject[] {
  return understand(words).subjects;
}

describe("explained is", () => {
  it("every message, step, action and guide, in both languages, from the same tables", () => {
    const names = pages.en.map(({ name }) => name);
    expect(names).toEqual(pages.ja.map(({ name }) => name));
    for (const name of [...Object.keys(messageTable), ...Object.keys(steps)]) expect(names).toContain(name);
    expect(
      contents("ja")
        .flatMap(({ blocks }) => blocks.flatMap(namesIn))
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  it.each(Object.keys(messageTable))("%s, with its text, causes, checks, remedy and exit status", (id) => {
    const keys = pageNamed(id).sections.map(({ key }) => key);
    expect(keys.filter((key) => key !== "related")).toEqual([
      ...["text", "meaning", "upTo", "exitStatus", "causes", "checks", "remedy"],
    ]);
    for (const { blocks } of pageNamed(id).sections) expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(["en", "ja"] as const)(
    "shown in %s within 80 columns, but for a command that is longer",
    (language) => {
      for (const page of pages[language]) {
        const commands = page.sections.flatMap(({ key }) => commandsOf(page, key));
        const wide = pageLines(page, shown).filter((line) => displayWidth(line) > 80);
        expect(wide.filter((line) => !commands.some((command) => line.endsWith(command)))).toEqual([]);
      }
    },
  );

  it("without an English sentence in Japanese, but for commands and the numbered texts", () => {
    const sentence = /(?:\b[a-z]{2,}\b[ ,]+){4,}[a-z]{2,}/;
    const ownTexts = Object.values<MessageEntry>(messageTable).map(({ text }) => text);
    for (const { name, sections, title } of pages.ja) {
      const words = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)]);
      const english = [title, ...words].filter((text) => sentence.test(text) && !ownTexts.includes(text));
      expect([name, ...english.filter((text) => !/[ぁ-んァ-ヶ一-龠]/.test(text))]).toEqual([name]);
      const long = words.filter(
        (text) => /(?:\b[a-z]{2,}\b[ ,]+){8,}/.test(text) && !ownTexts.includes(text),
      );
      expect([name, ...long]).toEqual([name]);
    }
  });

  it("with no name left open in what a person types", () => {
    for (const page of [...pages.en, ...pages.ja]) {
      const open = page.sections
        .flatMap(({ key }) => commandsOf(page, key))
        .filter((line) => /\{[a-z]+\}/.test(line));
      expect(open).toEqual([]);
    }
  });
});

function textsOf(id: string): readonly string[] {
  const text = Object.entries<MessageEntry>(messageTable).find(([each]) => each === id)?.[1].text ?? "";
  return typeof text === "string" ? [text] : [text.en, text.ja];
}

function namesIn(block: Block): readonly string[] {
  return block.kind === "names" ? block.rows.map(({ name }) => name) : [];
}

describe("what had been done up to a message", () => {
  it("is what the procedure does before it", () => {
    expect(commandsOf(pageNamed("12098"), "upTo")).toEqual([
      "vssadmin list shadowstorage /On=E:",
      "sc query LifeKeeper",
      "EMCmd . UPDATEVOLUMEINFO E:",
      "EMCmd . GETMIRRORVOLINFO E:",
      "vssadmin delete shadows /for=E: /quiet",
      "vssadmin list shadows /for=E:",
      "EMCmd . LOCKVOLUME E:",
    ]);
  });

  it("is told by the step for what any command can bring about", () => {
    expect(JSON.stringify(blocksOf(pageNamed("VK201"), "upTo"))).toContain("remove.6");
  });
});

describe("what is meant", () => {
  it.each([
    [["vk505"], "VK505"],
    [["Monitor.3"], "monitor.3"],
    [["QUICKCHK"], undefined],
    [["quickchk"], "quickCheck"],
    [["REMOVE"], "remove"],
    [["Split-Brain"], "split-brain"],
    [["recover"], "recover"],
    [["スプリットブレイン"], "split-brain"],
    [["ｽﾌﾟﾘｯﾄﾌﾞﾚｲﾝ"], "split-brain"],
    [["一時停止"], "paused-mirror"],
    [["スイッチオーバ"], "switchover-stuck"],
    [["スプリットブレインの解消"], "split-brain"],
    [["*ERROR*", "(No.", "12098)", "whatever"], "12098"],
  ] as const)("by %j is %s", async (words, name) => {
    if (name === undefined) expect(subjectsOf(words)).toEqual([]);
    else expect((await explained(...words)).name).toBe(name);
  });

  it("by several names is each of them", () => {
    expect(subjectsOf(["12097", "remove.5"]).map(({ kind }) => kind)).toEqual(["message", "step"]);
  });

  it.each([
    ["monitor.9", "monitor.1"],
    ["VK555", "VK505"],
    ["remve", "remove"],
    ["brain", "split-brain"],
  ])("by %s is not known, but near to %s", (word, near) => {
    expect(understand([word]).unknown.flatMap((each) => each.near)).toContain(near);
  });

  it("by nothing like anything is nothing", () => {
    expect(understand(["zzzzzzzzz"])).toEqual({ subjects: [], unknown: [{ word: "zzzzzzzzz", near: [] }] });
  });

  it.each([
    [["12500", "vk505", "nothing"], ["12500", "VK505"], ["nothing"]],
    [["splt-brain", "12500"], ["12500"], ["splt-brain"]],
    [["ERROR", "12098", "Lock"], ["12098"], ["ERROR", "Lock"]],
    [["ERROR 12098 Lock of", "12500"], ["12098", "12500"], []],
  ])("by %j is told word by word: none is dropped", (words, known, unknown) => {
    const understood = understand(words);
    expect(understood.subjects.map((subject) => (subject.kind === "message" ? subject.id : ""))).toEqual(
      known,
    );
    expect(understood.unknown.map(({ word }) => word)).toEqual(unknown);
  });

  it("is no option: a line that was pasted as it is belongs in quotes", async () => {
    let said = "";
    const print = (_: string, text: string) => (said += text);
    expect(await main(["explain", "Remove", "-t", "Vol.E", "failed"], { ...systemWith({}), print })).toBe(2);
    expect(said).toContain("put a log line in quotes");
  });

  it("is explained as far as it is known, and the rest refused with the names near to it", async () => {
    const printed = { stdout: "", stderr: "" };
    const print = (stream: "stdout" | "stderr", text: string) => (printed[stream] += text);
    const context = { system: { ...systemWith({}), print }, language: "en", exitCode: 0 } as const;
    expect(await runExplain(["splt-brain", "12500"], {}, context)).toBe(2);
    expect(printed.stdout).toMatch(/^ERROR 12500\n/);
    expect(printed.stderr).toBe(
      "volkit explain: it knows nothing by the name of splt-brain; near to it: split-brain\n",
    );
    expect(await runExplain(["ERROR", "12500", "Switchover"], {}, context)).toBe(2);
    expect(printed.stderr).toContain("put a log line in quotes");
  });
});

describe("a line of the log", () => {
  const line =
    '2026-11-22 ERROR 12097 Unable to delete Volume Shadow Copy snapshots for volume "X:" on "DB1". Cannot remove volume resource.';

  it("gives its values to the commands", async () => {
    const page = await explained(line);
    expect(commandsOf(page, "upTo").at(-1)).toBe("vssadmin list shadows /for=X:");
    expect(commandsOf(page, "checks")).toContain("vssadmin list shadows /for=X:");
    expect(JSON.stringify(blocksOf(page, "remedy"))).toContain("/for=X:");
    expect(JSON.stringify(page)).not.toMatch(/(?<![A-Za-z])E:/);
  });

  it.each(Object.keys(messageTable))("of %s is read in either language", (id) => {
    const values: Readonly<Record<string, string>> = { volume: "X:", tag: "Data", node: "DB1", peer: "DB2" };
    for (const text of textsOf(id)) {
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const said = fill(text, (name) => values[name] ?? `some-${name}`);
      const [subject] = subjectsOf([`2026-11-22T03:00:00 ERROR ${id} ${said}`]);
      for (const name of names) expect(subject?.known.get(name)).toBe(values[name] ?? `some-${name}`);
    }
  });

  // A number that stands in a text comes before the text: VK729 names VK700.
  const byText = Object.keys(messageTable).filter((id) => id !== "VK729");

  it.each(byText)("of %s is known by its text where the number is missing", (id) => {
    for (const text of textsOf(id)) {
      const said = fill(text, (name) => `some-${name}`);
      const [subject] = subjectsOf([`03:00:00 ${said}`]);
      expect(subject?.kind === "message" ? subject.id : said).toBe(id);
    }
  });

  it("without its number gives its values as well", async () => {
    const page = await explained('Switchover of volume "F:" failed - status 21');
    expect(page.name).toBe("12500");
    expect(commandsOf(page, "upTo").at(-1)).toBe("EMCmd . SWITCHOVERVOLUME F:");
  });

  it("that was cut short is explained with examples", () => {
    expect(subjectsOf(["12501 Unlock of"])[0]?.example).toEqual(plainExample);
  });

  it("keeps the values that stand at its end whole", async () => {
    const page = await explained('12501 Unlock of volume "F:" failed - status 170');
    expect(blocksOf(page, "text")).toEqual([
      { kind: "text", text: 'Unlock of volume "F:" failed - status 170' },
    ]);
  });
});

describe("an action", () => {
  it("shows volkit's own write check as a person would type it", () => {
    const checks = commandsOf(pageNamed("restore"), "commands").filter((line) =>
      line.includes("write-check"),
    );
    expect(checks).toEqual(["volkit write-check E: --json"]);
  });
});

describe("a step", () => {
  it("tells its commands, what it can say, what comes before and after, and how it ends", () => {
    const page = pageNamed("restore.2c");
    expect(commandsOf(page, "commands")).toEqual(["EMCmd . SWITCHOVERVOLUME E:"]);
    expect(blocksOf(page, "says").flatMap(namesIn)).toEqual(["12500", "VK207", "VK336"]);
    expect(blocksOf(page, "neighbours")).toEqual([
      { kind: "list", items: ["before: restore.2a", "after: restore.3"] },
    ]);
    expect(blocksOf(page, "ends")).toEqual([{ kind: "list", items: ["failure (1), with 12500"] }]);
  });
});

describe("the guide to a switchover that got stuck", () => {
  it("looks for an action under way where volkit shows one, by the words it is shown with", () => {
    const [first] = guides["switchover-stuck"].steps;
    expect(first?.command).toBe("volkit plan restore -t {tag}");
    const [en = ""] = planTexts.underWay.en.split(" now: ");
    const [ja = ""] = planTexts.underWay.ja.split(": ");
    expect(first?.expect.en).toContain(en);
    expect(first?.expect.ja).toContain(ja);
  });
});

describe("the runbook", () => {
  it.each(["en", "ja"] as const)("in %s holds everything, and no link of it leads nowhere", (language) => {
    const text = runbook(pages[language], language);
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const name of everyName()) expect(anchors).toContain(anchorOf(name));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it("holds every cause and every check", () => {
    const text = runbook(pages.ja, "ja");
    for (const { checks } of Object.values(explanations))
      for (const { command } of checks)
        expect(text).toContain(command.replaceAll("{volume}", "E:").split("{")[0]);
  });
});
