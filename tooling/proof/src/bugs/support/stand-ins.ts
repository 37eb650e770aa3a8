import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { inFolder } from "./folder.js";

/** What a tool does when it is called with these words; a shell's pattern. */
export type Replies = Readonly<Record<string, string>>;

/** One node whose tools are shell scripts. */
export interface Node {
  readonly folder: string;
  /** Where the scripts of volume resources belong. */
  readonly actions: string;
  /** Runs a program for Node. */
  readonly run: (program: string, ...words: readonly string[]) => Promise<Ended>;
  /** Runs a program, with more in its environment. */
  readonly start: (words: readonly string[], more?: Readonly<Record<string, string>>) => Promise<Ended>;
}

interface Ended {
  readonly exit: number | null;
  /** The numbers of the messages, in order. */
  readonly said: readonly string[];
  readonly stderr: string;
  /** The calls of tools so far, each a line. */
  readonly calls: readonly string[];
}

const homes = {
  EMCmd: "dk",
  ins_list: "lk/Bin",
  lcdremexec: "lk/Bin",
  CheckVolume: "lk/Bin",
  vssadmin: "win/System32",
  sc: "win/System32",
} as const;

export type Tools = Partial<Record<keyof typeof homes, Replies>>;

const volumeTools: Tools = {
  EMCmd: {
    ". GETMIRRORVOLINFO E:": "echo 'E: 1 NODEA 10.0.0.2 1'",
    "NODEA GETMIRRORVOLINFO E:": "echo 'E: 1 NODEA 10.0.0.2 1'",
    "NODEB GETMIRRORVOLINFO E:": "echo 'E: 2 NODEA 10.0.0.2 1'",
    "*": "echo 'Status = 0'",
  },
  ins_list: { "*": String.raw`printf 'NODEB\001filesys\001volume\001Vol.E\001E:\001\001OSU\n'` },
  lcdremexec: { "*": "exit 1" },
  CheckVolume: { "*": "exit 0" },
  vssadmin: { "*": "echo 'No items found.'; exit 1" },
  sc: { "*": "echo '  STATE : 4  RUNNING'" },
};

/** What the configuration says where a reproduction says nothing else. */
export const configuration = {
  node: "NODEA",
  emcmd: { retryPause: 0.01 },
  resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } },
};

/** Hands over a healthy source with a healthy target beside it, but for what some of its tools answer. */
export function onNode(act: (node: Node) => Promise<void>, tools: Tools = {}): Promise<void> {
  return inFolder(async (folder) => {
    const actions = join(folder, "lk/subsys/filesys/resources/volume/actions");
    for (const part of ["dk", "lk/Bin", "lk/etc", "win/System32"])
      mkdirSync(join(folder, part), { recursive: true });
    mkdirSync(actions, { recursive: true });
    writeFileSync(join(folder, "lk/etc/volkit.json"), JSON.stringify(configuration), { mode: 0o644 });
    for (const [name, home] of Object.entries(homes)) {
      const replies = { ...repliesOf(volumeTools, name), ...repliesOf(tools, name) };
      const lines = Object.entries(replies).map(([words, body]) => `${pattern(words)}) ${body};;`);
      const script = `#!/bin/sh\necho "${name} $*" >>"${folder}/calls"\ncase "$*" in\n${lines.join("\n")}\nesac\n`;
      writeFileSync(join(folder, home, name), script, { mode: 0o755 });
    }
    const start: Node["start"] = (words, more = {}) => started(folder, words, more);
    await act({
      folder,
      actions,
      start,
      run: (program, ...words) => start([process.execPath, program, ...words]),
    });
  });
}

function repliesOf(tools: Tools, name: string): Replies {
  return Object.entries(tools).find(([tool]) => tool === name)?.[1] ?? {};
}

function pattern(words: string): string {
  return words === "*" ? words : `"${words}"`;
}

function started(
  folder: string,
  [file = "", ...words]: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = {
    PATH: "/usr/bin:/bin",
    ExtMirrBase: join(folder, "dk"),
    LKROOT: join(folder, "lk"),
    SystemRoot: join(folder, "win"),
    ...more,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, { env, stdio: ["ignore", "ignore", "pipe"], timeout: 20_000 });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (exit) => {
      const said = stderr.split("\n").flatMap((line) => line.split(" ")[1] ?? []);
      resolve({ exit, said, stderr, calls: linesOf(join(folder, "calls")) });
    });
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}
