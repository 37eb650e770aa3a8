import { describe, expect, test } from "vitest";
import { volkit } from "../commands/command.fixture.js";
import type { HeldCall, HeldEnding, HeldOutput } from "../recorded/format.js";
import { folderOf, mirrorCall, rehearsalAt, runAt, vendorAt } from "../recorded/record.fixture.js";
import { displayWidth } from "../terminal/display-width.js";

const nothing: HeldOutput = { text: "", encoding: "utf-8", cut: false, base64: null };

const silent = { stdout: nothing, stderr: nothing };

function call(stdout: Partial<HeldOutput>, about: Partial<HeldCall> = {}): HeldCall {
  const ending = { how: "exited", exitCode: 0, stdout: { ...nothing, ...stdout }, stderr: nothing } as const;
  return { ...mirrorCall(""), ending, ...about };
}

const error = {
  severity: "ERROR",
  id: "12029",
  step: "monitor.1",
  text: 'Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 15.',
};
const crash = {
  severity: "WARN",
  id: "VK204",
  step: "monitor.4",
  text: 'monitor.4: "EMCmd NODEB GETMIRRORVOLINFO E:" crashed (SIGSEGV). The kit goes on as if it had failed (code 139).',
};

describe("a run in full", () => {
  test("is told from its call to what it came to, and why", async () => {
    const failed = runAt(2, {
      outcome: "failed",
      exitCode: 1,
      messages: [error],
      notes: ["option -R tolerated"],
    });
    const { exit, words } = await volkit("show", "--from", await folderOf([runAt(1), failed]));
    expect(exit).toBe(0);
    expect(words).toContain("quickCheck of Vol.E (E:) on NODEA: FAILED");
    expect(words).toContain("arguments -t Vol.E -i E:");
    expect(words).toContain("volkit 1.0.0 on win32");
    expect(words).toContain(
      "monitor.1 read the mirror on this node EMCmd . GETMIRRORVOLINFO E: exit status 0, 0.1 s",
    );
    expect(words).toContain("| E: 1 NODEA 10.0.0.2 1");
    expect(words).toContain("(see volkit explain 12029)");
    expect(words).toContain(`quickCheck failed. because: ERROR 12029 ${error.text}`);
    expect(words).toContain(`Changed since the run before (${runAt(1).run}) result: ok -> FAILED new: 12029`);
    expect(words).toContain("option -R tolerated");
  });

  test("says of a check that gave way that it checked nothing", async () => {
    const said = { severity: "INFO", id: "VK140", step: "start", text: "" };
    const { words } = await volkit("show", "--from", await folderOf([runAt(1, { messages: [said] })]));
    expect(words).toContain("Vol.E (E:) on NODEA: NOT CHECKED");
    expect(words).toContain("checked nothing; it ended as a success");
  });

  test("is compared with the run before of its tag, though one of the two never got to know its volume", async () => {
    const refused = runAt(2, { outcome: "refused", volume: null, calls: [], decisions: [] });
    const nameless = { ...refused, run: refused.run.replace("-E-", "-none-") };
    const { words } = await volkit("show", "--from", await folderOf([runAt(1), nameless]));
    expect(words).toContain(`Changed since the run before (${runAt(1).run}) result: ok -> REFUSED`);
  });

  test("tells what it changed itself", async () => {
    const unlock = { ...mirrorCall("", "restore.2b"), args: [".", "UNLOCKVOLUME", "E:"] };
    const restored = runAt(1, { action: "restore", calls: [{ ...unlock, effect: "changes" }] });
    const { words } = await volkit("show", "--from", await folderOf([restored]));
    expect(words).toContain("restore succeeded. done: volume unlocked");
  });

  test("tells a message in the reader's language, whatever it was recorded in, with what it means", async () => {
    const folder = await folderOf([runAt(1, { messages: [crash] })]);
    const { words } = await volkit("show", "--from", folder, "--lang", "ja");
    expect(words).toContain("monitor.4: 「EMCmd NODEB GETMIRRORVOLINFO E:」が異常終了しました (SIGSEGV)");
    expect(words.replaceAll(" ", "")).toContain(
      "ツールが正常に終了せず、異常終了しました(詳細:volkitexplainVK204)",
    );
  });

  test("has under each peer what concerns it, messages about its commands included", async () => {
    const about = { step: "monitor.4", peer: "NODEB", args: ["NODEB", "GETMIRRORVOLINFO", "E:"] };
    const calls = [
      mirrorCall("E: 1 NODEA 10.0.0.2 1\r\n"),
      call({}, about),
      call({}, { step: "monitor.6", tool: "CheckVolume" }),
    ];
    const { words } = await volkit(
      "show",
      "--from",
      await folderOf([runAt(1, { calls, messages: [crash] })]),
    );
    const places = ["NODEA (this node)", "monitor.1", "-- NODEB", "WARN VK204", "-- NODEA", "monitor.6"];
    const found = places.map((each, at) =>
      words.indexOf(each, at === 4 ? words.indexOf("-- NODEB") : words.indexOf("--")),
    );
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  test("says where it was killed, and that the last valid configuration was used", async () => {
    const killed = runAt(1, {
      outcome: "failed",
      exitCode: null,
      interrupted: { signal: null, step: "monitor.6", command: "CheckVolume E:" },
      configuration: { file: "D:\\volkit.json", lastValid: true },
    });
    const { words } = await volkit("show", "--from", await folderOf([killed]));
    expect(words).toContain("took at least 0.4 s");
    expect(words).toContain("KILLED killed, or lost its power, at monitor.6: CheckVolume E:");
    expect(words).toContain("D:\\volkit.json could not be used; its last valid copy was");
  });

  test.each<[HeldEnding, string]>([
    [{ how: "crashed", signal: "SIGSEGV", signalNumber: 11, ...silent }, "crashed (SIGSEGV)"],
    [
      { how: "timed-out", seconds: 30, left: [4711], ...silent },
      "had not ended after 30 s and was ended left behind: processes 4711",
    ],
    [{ how: "missing", lookedFor: ["D:\\x.exe"], ...silent }, "is not there; looked for D:\\x.exe"],
    [
      { how: "unstartable", file: "D:\\x.exe", reason: "EACCES", ...silent },
      "D:\\x.exe could not be started: EACCES",
    ],
  ])("says how a command ended: %j", async (ending, expected) => {
    const calls = [call({}, { ending })];
    expect((await volkit("show", "--from", await folderOf([runAt(1, { calls })]))).words).toContain(expected);
  });

  test("says of a command that was under way that it was", async () => {
    const calls = [call({}, { ending: null, durationMs: null })];
    const { words } = await volkit("show", "--from", await folderOf([runAt(1, { calls })]));
    expect(words).toContain("was under way when the run ended");
  });
});

describe("what a command printed", () => {
  const long = Array.from({ length: 44 }, (_, n) => `line ${n}`).join("\r\n");

  test("is folded after its first lines, and there in full with --output", async () => {
    const folder = await folderOf([runAt(1, { calls: [call({ text: long })] })]);
    const short = await volkit("show", "--from", folder);
    expect(short.stdout).toContain("| line 3\n");
    expect(short.words).toContain("… 40 more lines; --output shows all");
    expect((await volkit("show", "--from", folder, "--output")).stdout).toContain("| line 43\n");
  });

  test("is told of as bytes where it is no text", async () => {
    const bytes = Buffer.from([0, 0x1f, 0x8b, 0xff]);
    const calls = [
      call({ text: "\0\u001f\ufffd\ufffd", encoding: "lossy", base64: bytes.toString("base64") }),
    ];
    const { words } = await volkit("show", "--from", await folderOf([runAt(1, { calls })]));
    expect(words).toContain("(4 bytes that are no text: 00 1f 8b ff)");
  });

  test("drives no terminal, nor does anything else in a record, in either language", async () => {
    const bad = "\u001b[2J\u009b31m\u202e\r\nx";
    const hostile = runAt(1, {
      tag: bad,
      node: bad,
      action: bad,
      volkit: bad,
      platform: bad,
      arguments: [bad],
      notes: [bad],
      lookups: [{ name: bad, addresses: [bad] }],
      calls: [call({ text: bad }, { step: bad, peer: bad, tool: bad, args: [bad] })],
      decisions: [{ step: bad, peer: bad, about: bad, value: bad }],
      messages: [{ severity: bad, id: bad, step: bad, text: bad }],
      interrupted: { signal: bad, step: bad, command: bad },
      configuration: { file: bad },
    });
    for (const language of ["en", "ja"]) {
      const { stdout } = await volkit(
        "show",
        "--output",
        "--lang",
        language,
        "--from",
        await folderOf([hostile]),
      );
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
    }
  });

  test("is broken to the width of the terminal", async () => {
    const calls = [call({ text: `${"長い行".repeat(50)}\r\n${"x".repeat(300)}` })];
    const { stdout } = await volkit("show", "--from", await folderOf([runAt(1, { calls })]), "--lang", "ja");
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe("a rehearsal", () => {
  const assumed = [{ step: "monitor.6", peer: null, command: "CheckVolume E:" }];
  const observed = rehearsalAt(1, { result: { kind: "depends", on: assumed }, assumed, wouldSay: [crash] });

  test("is shown with what was assumed, what it would have said, and the vendor's result beside it", async () => {
    const folder = await folderOf([observed, vendorAt(2, 1)]);
    const { words } = await volkit("show", "--from", folder);
    expect(words).toContain("CheckVolume E:: not run, taken to have come out well");
    expect(words).toContain("would say: WARN VK204");
    expect(words).toContain("volkit would succeed if CheckVolume E: came out well");
    expect(words).toContain("The vendor's script ended with exit status 1: open.");
  });

  test("is shown without the vendor's result where that is not recorded", async () => {
    const { words } = await volkit("show", "--from", await folderOf([observed]));
    expect(words).toContain("How the vendor's script ended is not recorded here.");
  });

  test("does not hide a vendor's result that is asked for", async () => {
    const folder = await folderOf([observed, vendorAt(2, 1)]);
    const { words } = await volkit("show", vendorAt(2, 1).run, "--from", folder);
    expect(words).toContain("The vendor's script ended with exit status 1.");
  });
});

describe("which run is shown", () => {
  const runs = [runAt(1), runAt(2, { tag: "Vol.F", volume: "F:" }), runAt(3)];

  test.each([
    [[], runAt(3).run],
    [["-t", "Vol.F"], runAt(2).run],
    [["000001"], runAt(1).run],
  ])("%j", async (words, run) => {
    expect((await volkit("show", ...words, "--from", await folderOf(runs))).words).toContain(`run ${run}`);
  });

  test("a file that is named needs no record folder", async () => {
    const folder = await folderOf(runs);
    const { exit, words } = await volkit("show", `${folder}/${runAt(2).run}.json`);
    expect([exit, words.includes(`run ${runAt(2).run}`)]).toEqual([0, true]);
  });

  test.each([
    [["zzz"], 1, "No run is named zzz"],
    [["quickCheck"], 1, "quickCheck stands for 3 runs"],
    [["-t", "Vol.X"], 1, "No run of Vol.X is recorded."],
    [["000001", "-t", "Vol.E"], 2, "VK106"],
  ])("%j: exit %i", async (words, exit, said) => {
    const shown = await volkit("show", ...words, "--from", await folderOf(runs));
    expect([shown.exit, shown.stdout]).toEqual([exit, ""]);
    expect(shown.stderr).toContain(said);
  });

  test("what is newer and cannot be read is told beside it", async () => {
    const newer = { [`${runAt(9).run}.json`]: JSON.stringify({ ...runAt(9), formatVersion: 2 }) };
    const shown = await volkit("show", "--from", await folderOf(runs, newer));
    expect(shown.stderr).toContain(`${runAt(9).run}.json: volkit-record of format 2`);
    expect(shown.words).toContain(`run ${runAt(3).run}`);
  });

  test("a machine gets the record as it stands in its file", async () => {
    const later = JSON.stringify({ ...runAt(1), keyOfALaterRelease: 1 });
    const folder = await folderOf([], { [`${runAt(1).run}.json`]: later });
    expect(JSON.parse((await volkit("show", "--json", "--from", folder)).stdout)).toEqual({
      source: folder,
      file: `${runAt(1).run}.json`,
      record: { ...runAt(1), keyOfALaterRelease: 1 },
    });
  });
});
