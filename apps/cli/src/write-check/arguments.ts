import { message, type Bilingual, type Message, type Value } from "@volkit/kit-orchestrator";
import { parseVolume, type Volume } from "@volkit/tool-command";
import { fullPath } from "@volkit/tool-runner";
import { expectations, splitOption } from "../action-arguments.js";
import { expectations as configured } from "../configuration/expectations.js";

/** What the write check was called with. */
export interface WriteCheckArguments {
  readonly volume: Volume;
  readonly root?: string;
  readonly lockFolder?: string;
  readonly json: boolean;
}

export type ParsedWriteCheckArguments =
  | { readonly kind: "arguments"; readonly arguments: WriteCheckArguments }
  | { readonly kind: "refused"; readonly why: Message };

const { absolutePath } = configured;
const folderOptions = ["--root", "--lock-folder"];

const known: Bilingual = {
  en: "a volume, --root FOLDER, --lock-folder FOLDER or --json",
  ja: "ボリューム、--root フォルダ、--lock-folder フォルダ、--json のいずれか",
};

/** Reads the words after `write-check`. Nothing is tolerated that is not understood: what is written is at stake. */
export function parseWriteCheckArguments(
  words: readonly string[],
  platform: NodeJS.Platform,
): ParsedWriteCheckArguments {
  const given = new Map<string, string>();
  let json = false;

  const rest = words.toReversed();
  for (let word = rest.pop(); word !== undefined; word = rest.pop()) {
    if (word === "--json") {
      json = true;
      continue;
    }
    const { option, attached } = splitOption(word);
    const isVolume = !word.startsWith("-");
    if (!isVolume && !folderOptions.includes(option)) return refused(option, word, known);
    const name = isVolume ? "VOLUME" : option;
    const value = isVolume ? word : (attached ?? rest.pop() ?? "");
    if (given.has(name)) return refused(name, `${given.get(name) ?? ""}, ${value}`, expectations.once);
    const folder = fullPath(value, platform);
    if (!isVolume && folder.kind === "none") return refused(name, JSON.stringify(value), absolutePath);
    given.set(name, !isVolume && folder.kind === "full" ? folder.path : value);
  }

  const text = given.get("VOLUME") ?? "";
  const volume = parseVolume(text);
  if (volume === undefined) return refused("VOLUME", JSON.stringify(text), expectations.volume);
  const [root, lockFolder] = folderOptions.map((option) => given.get(option));
  return {
    kind: "arguments",
    arguments: {
      volume,
      json,
      ...(root === undefined ? {} : { root }),
      ...(lockFolder === undefined ? {} : { lockFolder }),
    },
  };
}

function refused(option: string, given: Value, expected: Bilingual): ParsedWriteCheckArguments {
  return { kind: "refused", why: message("start", "VK103", { option, given, expected }) };
}
