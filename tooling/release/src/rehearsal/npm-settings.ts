import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configuredRegistry } from "../registry.js";
import { run } from "../run.js";
import type { LocalRegistry } from "./local-registry.js";

/** Where this machine's npm gets packages from, and the certificates (PEM) that it trusts for it. */
export async function upstreamOf(
  cwd: string,
): Promise<{ readonly url: string; readonly ca: string | undefined }> {
  const file = (await run("npm", ["config", "get", "cafile"], { cwd })).trim();
  const ca = file === "" || file === "null" ? undefined : readFileSync(file, "utf8");
  return { url: await configuredRegistry({ cwd }), ca };
}

/** What a script that was started by npm hands on would be settings of every npm below it. */
export function forgetNpm(): void {
  for (const name of Object.keys(process.env))
    if (/^(npm|pnpm)_/i.test(name)) Reflect.deleteProperty(process.env, name);
}

/** Variables by which npm knows nothing but a local registry: its settings and its cache are of this rehearsal alone. */
export function settingsFor({ url, token }: LocalRegistry, folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "npmrc");
  writeFileSync(file, `registry=${url}\n${token}\naudit=false\nfund=false\nupdate-notifier=false\n`);
  return { npm_config_userconfig: file, npm_config_cache: join(folder, "cache"), npm_config_registry: url };
}
