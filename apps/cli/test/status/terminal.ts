import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether there is a terminal to be tested with. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

/** A terminal of a person: a real one, of 80 columns and 24 rows, with a shell in it. */
export interface Terminal {
  /** Starts a program in the shell; gives its process id. */
  readonly start: (program: string, words: readonly string[]) => Promise<number>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The lines on the screen, as soon as they match. */
  readonly shows: (what: RegExp) => Promise<string[]>;
  /** The exit status of the program, once it has ended. */
  readonly ended: () => Promise<number>;
  /** Everything about the terminal that a program can leave in disorder. */
  readonly condition: () => Promise<string>;
}

const patience = 20_000;

/** Opens a terminal, hands it over, and closes it. */
export async function inTerminal(
  environment: Readonly<Record<string, string>>,
  play: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "volkit-terminal-"));
  const socket = join(folder, "tmux");
  const tmux = async (...words: readonly string[]) =>
    (
      await run("tmux", ["-S", socket, "-f", "/dev/null", ...words], {
        env: { ...process.env, ...environment },
      })
    ).stdout;
  const file = (name: string) => join(folder, name);
  const screen = async () => (await tmux("capture-pane", "-p")).split("\n").map((line) => line.trimEnd());
  const command = async (text: string) => {
    await tmux("send-keys", "-l", text);
    await tmux("send-keys", "Enter");
  };

  try {
    await tmux("new-session", "-d", "-x", "80", "-y", "24", "env PS1='$ ' sh");
    await play({
      start: async (program, words) => {
        await Promise.all(["ended", "pid"].map((name) => rm(file(name), { force: true })));
        const line = [program, ...words].map((word) => `'${word}'`).join(" ");
        await writeFile(file("start"), `echo $$ > ${file("pid")}; exec ${line}\n`);
        await command(`clear; sh ${file("start")}; echo $? > ${file("ended")}`);
        return Number(await until(() => written(file("pid"))));
      },
      press: async (...keys) => {
        await tmux("send-keys", ...keys);
      },
      resize: async (columns, rows) => {
        await tmux("resize-window", "-x", String(columns), "-y", String(rows));
      },
      shows: (what) =>
        until(async () => {
          const lines = await screen();
          if (!what.test(lines.join("\n"))) throw new Error(`not shown: ${what.source}\n${lines.join("\n")}`);
          return lines;
        }),
      ended: async () => Number(await until(() => written(file("ended")))),
      condition: async () => {
        await rm(file("stty"), { force: true });
        await command(`stty -a > ${file("stty")}`);
        const stty = await until(() => written(file("stty")));
        const flags = "#{cursor_flag} #{alternate_on} #{wrap_flag} #{keypad_cursor_flag} #{mouse_any_flag}";
        return stty + (await tmux("display-message", "-p", flags));
      },
    });
  } finally {
    await tmux("kill-server").catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that was written to its end: half of a process id, or none, would be somebody else's. */
async function written(file: string): Promise<string> {
  const text = await readFile(file, "utf8");
  if (!text.endsWith("\n")) throw new Error(`${file} is not written yet`);
  return text;
}

/** What something gives as soon as it gives anything. */
async function until<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const began = performance.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - began > patience) throw error;
      await pause(50);
    }
  }
}
