import { message, type Message } from "@volkit/kit-orchestrator";
import { encode } from "@volkit/tool-runner";
import { installedActions, type InstalledAction } from "./names.js";
import { scriptText, type ScriptOf } from "./script.js";

/** The scripts of all actions as bytes, and what is doubtful about them. */
export interface WrittenScripts {
  readonly scripts: ReadonlyMap<InstalledAction, Uint8Array>;
  readonly said: readonly Message[];
}

const utf8 = 65001;

/**
 * The scripts of all actions as bytes. On Windows the shell is assumed to read them in the system's OEM page, as
 * what it starts prints in that. A path or tag that this page lacks it could not read there, so that LifeKeeper
 * could not work with it: then, and elsewhere, they are UTF-8. Where the page has no Japanese, their one message is
 * in English.
 */
export async function writeScripts(of: Omit<ScriptOf, "action">, codePage: number): Promise<WrittenScripts> {
  const lacking = of.platform === "win32" ? await lackedBy(codePage, of) : [];
  const page = of.platform === "win32" && lacking.length === 0 ? codePage : utf8;
  const scripts = new Map<InstalledAction, Uint8Array>();
  for (const action of installedActions) {
    const inEnglish = (): string => scriptText({ ...of, action, language: "en" });
    const bytes = (await encode(scriptText({ ...of, action }), page)) ?? (await encode(inEnglish(), page));
    scripts.set(action, bytes ?? new TextEncoder().encode(inEnglish()));
  }
  const doubt = message("start", "VK730", { what: lacking.join(", "), page: codePage });
  return { scripts, said: lacking.length === 0 ? [] : [doubt] };
}

/** The paths and tags that a page cannot write. */
async function lackedBy(page: number, of: Omit<ScriptOf, "action">): Promise<string[]> {
  const { program, lifeKeeperRoot, configuration = "", tags } = of;
  const texts = [program.file, ...program.words, lifeKeeperRoot, configuration, ...tags];
  const encoded = await Promise.all(texts.map((text) => encode(text, page)));
  return texts.filter((_, place) => encoded[place] === undefined);
}
