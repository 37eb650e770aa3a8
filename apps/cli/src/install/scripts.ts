import { message, type Message } from "@volkit/kit-orchestrator";
import { encode } from "@volkit/tool-runner";
import { installedActions, type InstalledAction } from "./names.js";
import { scriptText, type ScriptOf } from "./script.js";

/** `refused`: the page in which the scripts have to be written lacks a character of theirs. */
export type WrittenScripts =
  | { readonly kind: "written"; readonly scripts: ReadonlyMap<InstalledAction, Uint8Array> }
  | { readonly kind: "refused"; readonly why: Message };

const utf8 = 65001;

/**
 * The scripts of all actions as bytes. On Windows the shell is assumed to read them in the system's OEM page, as
 * what it starts prints in that; elsewhere they are UTF-8. Where the page has no Japanese, their one message is in
 * English.
 */
export async function writeScripts(of: Omit<ScriptOf, "action">, codePage: number): Promise<WrittenScripts> {
  const page = of.platform === "win32" ? codePage : utf8;
  const scripts = new Map<InstalledAction, Uint8Array>();
  for (const action of installedActions) {
    const inEnglish = (): string => scriptText({ ...of, action, language: "en" });
    const bytes = (await encode(scriptText({ ...of, action }), page)) ?? (await encode(inEnglish(), page));
    if (bytes === undefined) return { kind: "refused", why: await cannotWrite(of, page) };
    scripts.set(action, bytes);
  }
  return { kind: "written", scripts };
}

/** Names the path or tag that the page cannot write. */
async function cannotWrite(of: Omit<ScriptOf, "action">, page: number): Promise<Message> {
  const { program, lifeKeeperRoot, configuration = "", tags } = of;
  const texts = [program.file, ...program.words, lifeKeeperRoot, configuration, ...tags];
  const encoded = await Promise.all(texts.map((text) => encode(text, page)));
  const what = texts.filter((_, place) => encoded[place] === undefined).join(", ");
  return message("start", "VK730", { what, page });
}
