import { ended, run, type Place } from "./run.js";
import { sideBySide } from "./side-by-side.js";

/** The registry that npm's settings name. */
export async function configuredRegistry(place: Place): Promise<string> {
  return (await run("npm", ["config", "get", "registry"], place)).trim();
}

/**
 * Which versions of packages a registry has, by name: none of one that it does not know. Rejects where it does not
 * answer: then nothing is known.
 */
export async function publishedVersions(
  names: readonly string[],
  registry: string,
  place: Place,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await sideBySide(names, 4, (name) => versionsOf(name, registry, place));
  return new Map(names.map((name, index) => [name, found[index] ?? []]));
}

async function versionsOf(name: string, registry: string, place: Place): Promise<readonly string[]> {
  const args = ["view", name, "versions", "--json", "--registry", registry, "--fetch-retries", "1"];
  const { status, stdout, stderr } = await ended("npm", [...args, "--prefer-online"], place);
  const answer: unknown = stdout.trim() === "" ? undefined : JSON.parse(stdout);
  if (status === 0) return [answer].flat().filter((version) => typeof version === "string");
  if (/\bE404\b/.test(stderr + stdout)) return [];
  throw new Error(`the registry ${registry} does not say which versions of ${name} it has:\n${stderr}`);
}
