import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inLab, volkit } from "../lab/lab.js";
import { hasTmux, inTerminal, type Terminal } from "./terminal.js";

const program = fileURLToPath(new URL("../../dist/volkit.js", import.meta.url));

/** Watches a lab in a terminal. */
function watched(
  play: (
    terminal: Terminal,
    lab: Parameters<Parameters<typeof inLab>[1]>[0],
    watch: () => Promise<number>,
  ) => Promise<void>,
): Promise<void> {
  return inLab("2", (lab) =>
    inTerminal({ LANG: "C.UTF-8", TERM: "xterm" }, (terminal) =>
      play(terminal, lab, () =>
        terminal.start(process.execPath, [
          program,
          "lab",
          "run",
          lab.dir,
          "NODEA",
          "--",
          "status",
          "--watch",
          "1",
        ]),
      ),
    ),
  );
}

describe.skipIf(!hasTmux)("watching in a terminal (skipped where there is no tmux)", () => {
  test("draws in place, marks what changed, follows the terminal's size, and q leaves everything as it was", async () => {
    await watched(async (terminal, { lab }, watch) => {
      const before = await terminal.condition();
      await watch();
      const first = await terminal.shows(/OK +Vol\.E/);
      expect(first[0]).toMatch(/^NODEA {2}\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} {2}took \d+\.\d s/);
      expect(first.slice(1, 22).filter((line) => line.startsWith("*"))).toEqual([]);

      await lab("fault", "mirror-paused", "E:");
      const changed = await terminal.shows(/^\* BAD +Vol\.E/m);
      expect(changed[0]).toMatch(/last change \d{2}:\d{2}:\d{2}/);
      expect(changed).toContain("*   NODEA [source, ISP] --paused--> NODEB [target, OSU]");
      expect(changed.filter((line) => /^. +role /.test(line))[0]).toMatch(/^ /);
      await terminal.shows(/^ {2}BAD +Vol\.E/m);

      await terminal.resize(60, 12);
      const small = await terminal.shows(/\d+ rows below/);
      expect(small.filter((line) => line !== "").length).toBeLessThanOrEqual(12);
      await terminal.press("PageDown");
      await terminal.shows(/role +source/);
      await terminal.resize(80, 24);
      await terminal.shows(/(?:.*\n){22}.*q quit/);

      await terminal.press("q");
      expect(await terminal.ended()).toBe(0);
      expect(await terminal.condition()).toBe(before);
    });
  });

  test.each<readonly [string, (terminal: Terminal, pid: number) => Promise<void> | boolean]>([
    ["Ctrl-C", (terminal) => terminal.press("C-c")],
    ["SIGTERM", (_terminal, pid) => process.kill(pid, "SIGTERM")],
    ["SIGHUP", (_terminal, pid) => process.kill(pid, "SIGHUP")],
  ])("%s ends it and leaves everything as it was, also while tools hang", async (_name, end) => {
    await watched(async (terminal, { lab }, watch) => {
      const before = await terminal.condition();
      await lab("fault", "hang", "NODEA", "lcdremexec");
      const pid = await watch();
      await terminal.shows(/asking: [1-9]/);
      await end(terminal, pid);
      expect(await terminal.ended()).toBe(0);
      expect(await terminal.condition()).toBe(before);
    });
  });
});

test("without a terminal watching is refused, and nothing is drawn", async () => {
  await inLab("2", async ({ dir }) => {
    const { exit, stdout, stderr } = await volkit(dir, "lab", "run", dir, "NODEA", "--", "status", "--watch");
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^ERROR VK106 volkit status was not run: --watch needs a terminal/);
  });
});
