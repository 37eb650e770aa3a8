import { message, type Message } from "@volkit/kit-orchestrator";
import type { FoundScript } from "./found.js";
import type { Entry } from "./manifest.js";
import { keptName } from "./names.js";
import { fingerprint, originalOf } from "./original.js";
import { isPutAsideDue, isVolkits, keepingOf, standingOf } from "./standing.js";
import { whatChanged } from "./what-changed.js";
import type { Write } from "./write.js";

type NewScript = Extract<Write, { what: "write" }>;

/** What becomes of one script: what is done, and what the manifest says of it before and after. */
interface ScriptStep {
  readonly entry: Entry;
  readonly writes: readonly Write[];
  readonly said: readonly Message[];
}

/** `refused`: nothing may be written, for that reason. */
type Planned = ScriptStep | { readonly refused: Message };

/**
 * Pure: what an installation does about one script, by what stands there and what the manifest says of it. Where
 * that was once complete (`wasInstalled`), a script of before has come back by itself.
 */
export function planScript(
  script: FoundScript,
  entry: Entry | undefined,
  bytes: Uint8Array,
  names: readonly string[],
  wasInstalled: boolean,
): Planned {
  const { path, at, kept, keptPath } = script;
  const { sha256 } = fingerprint(bytes);
  const write = { what: "write", path, bytes, mode: 0o755 } as const;
  if (at.kind === "other") return { refused: message("start", "VK716", { file: path }) };
  if (kept.kind === "other") return { refused: message("start", "VK716", { file: keptPath }) };
  if (entry === undefined) {
    if (isVolkits(at)) return { refused: message("start", "VK715", { file: path, kept: keptPath }) };
    return adopt(script, undefined, write, names);
  }

  const wrote = [sha256, ...entry.wrote.filter((each) => each !== sha256)];
  const standing = standingOf(script, entry);
  switch (standing) {
    case "edited":
      return { refused: message("start", "VK717", { file: path, what: whatChanged.edited }) };
    case "foreign":
      return adopt(script, entry, write, names);
    case "ours": {
      const isNew = at.kind !== "file" || at.sha256 !== sha256;
      return {
        entry: { ...entry, wrote },
        writes: isNew ? [write] : [],
        said: doubtsAboutKept(script, entry),
      };
    }
    case "original": {
      const step = planAnew(script, { ...entry, wrote }, write, names);
      const isBack = wasInstalled && entry.before !== null && step.said.length === 0;
      return isBack ? { ...step, said: [overwritten(script, "-")] } : step;
    }
    case "gone":
      return { entry: { ...entry, wrote }, writes: [write], said: doubtsAboutKept(script, entry) };
  }
}

/** What stood there before stands there: an installation was cut off, or undone by hand. */
function planAnew(script: FoundScript, entry: Entry, write: NewScript, names: readonly string[]): ScriptStep {
  switch (keepingOf(script, entry)) {
    case "kept":
      return { entry, writes: [write], said: [] };
    case "missing":
      return { entry, writes: [keepOf(script), write], said: [] };
    case "changed": {
      const last = entry.older.at(-1);
      if (last === undefined || !isPutAsideDue(script, entry, names)) {
        return adopt(script, entry, write, names);
      }
      return { entry, writes: [putAside(script, last.name), ...keepAny(script), write], said: [] };
    }
  }
}

/** What stands there is the vendor's, seen for the first time: it is kept, and what was kept before gets another name. */
function adopt(
  script: FoundScript,
  earlier: Entry | undefined,
  write: NewScript,
  names: readonly string[],
): ScriptStep {
  const { action, file, at, kept } = script;
  const before = originalOf(at) ?? null;
  const stray = originalOf(kept);
  const name = freeName(keptName(action), names);
  const { sha256 } = fingerprint(write.bytes);
  const entry: Entry = {
    action,
    file,
    before,
    kept: before === null ? null : keptName(action),
    wrote: [sha256, ...(earlier?.wrote ?? []).filter((each) => each !== sha256)],
    older: [
      ...(earlier?.older ?? []),
      ...(stray === undefined
        ? []
        : [{ name, original: stray, was: earlier === undefined ? "stray" : "replaced" } as const]),
    ],
  };
  const older = stray === undefined ? "-" : name;
  return {
    entry,
    writes: [...(stray === undefined ? [] : [putAside(script, name)]), ...keepAny(script), write],
    said: earlier === undefined ? [] : [overwritten(script, older)],
  };
}

function overwritten({ path, keptPath }: FoundScript, older: string): Message {
  return message("start", "VK718", { file: path, kept: keptPath, older });
}

function putAside({ action, keptPath }: FoundScript, name: string): Write {
  return { what: "move", path: keptPath, to: keptPath.slice(0, -keptName(action).length) + name };
}

function keepOf({ path, keptPath }: FoundScript): Write {
  return { what: "keep", path, to: keptPath };
}

function keepAny(script: FoundScript): Write[] {
  return script.at.kind === "absent" ? [] : [keepOf(script)];
}

function doubtsAboutKept(script: FoundScript, entry: Entry): Message[] {
  const keeping = keepingOf(script, entry);
  if (keeping === "kept") return [];
  return [message("start", "VK719", { file: script.keptPath, what: whatChanged[keeping] })];
}

function freeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = `${name}.${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
