import type { Disk, OpenFile } from "../src/index.js";

/** What lies in a folder. */
export interface Lying {
  readonly name: string;
  readonly kind: "file" | "folder" | "link";
  readonly content: string;
}

export type Operation = "list" | "look" | "create" | "write" | "flush" | "close" | "open" | "read" | "remove";

export interface FakeDiskOptions {
  /** Operations that the system refuses, with the code of its error: for ever, or as often as there are codes. */
  readonly fails?: Partial<Record<Operation, string | readonly string[]>>;
  /** What every file is read as, whatever was written. */
  readonly lies?: string;
}

export interface FakeDisk extends Disk {
  /** Every operation with the name it was about, in order. */
  readonly journal: string[];
  readonly names: () => readonly string[];
  /** How many files are open and were not closed. */
  readonly stillOpen: () => number;
}

/** A folder in memory, on a disk that does as it is told. */
export function fakeDisk(there: readonly Lying[] = [], { fails = {}, lies }: FakeDiskOptions = {}): FakeDisk {
  const entries = new Map(there.map((one) => [one.name, one]));
  const journal: string[] = [];
  const left = new Map(Object.entries(fails).map(([operation, codes]) => [operation, [codes].flat()]));
  let opened = 0;

  const begin = (operation: Operation, name: string): void => {
    journal.push(`${operation} ${name}`);
    const codes = left.get(operation);
    const code = typeof fails[operation] === "string" ? codes?.[0] : codes?.shift();
    if (code !== undefined) throw systemError(code);
  };
  const entry = (name: string): Lying => {
    const found = entries.get(name);
    if (found === undefined) throw systemError("ENOENT");
    return found;
  };
  const file = (name: string): OpenFile => {
    opened += 1;
    return {
      write: (bytes) => {
        begin("write", name);
        entries.set(name, { ...entry(name), content: new TextDecoder().decode(bytes) });
      },
      flush: () => {
        begin("flush", name);
      },
      read: (most) => {
        begin("read", name);
        return new TextEncoder().encode(lies ?? entry(name).content).subarray(0, most);
      },
      close: () => {
        opened -= 1;
        begin("close", name);
      },
    };
  };
  return {
    journal,
    names: () => [...entries.keys()],
    stillOpen: () => opened,
    list: () => {
      begin("list", ".");
      return [...entries.keys()];
    },
    look: (name) => {
      begin("look", name);
      const { kind, content } = entry(name);
      return { isFile: kind === "file", bytes: new TextEncoder().encode(content).length };
    },
    create: (name) => {
      begin("create", name);
      if (entries.has(name)) throw systemError("EEXIST");
      entries.set(name, { name, kind: "file", content: "" });
      return file(name);
    },
    open: (name) => {
      begin("open", name);
      entry(name);
      return file(name);
    },
    remove: (name) => {
      begin("remove", name);
      entry(name);
      entries.delete(name);
    },
  };
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}
