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

/** Asked as anybody may ask; where that is not answered, by npm, which knows of proxies and has rights. */
async function versionsOf(name: string, registry: string, place: Place): Promise<readonly string[]> {
  const answer = await fetch(`${registry.replace(/\/$/, "")}/${name.replace("/", "%2f")}`).catch(
    () => undefined,
  );
  if (answer?.status === 404) return [];
  const told: unknown = answer?.status === 200 ? await answer.json() : undefined;
  const versions: unknown =
    typeof told === "object" && told !== null ? Reflect.get(told, "versions") : undefined;
  if (typeof versions === "object" && versions !== null) return Object.keys(versions);
  return versionsByNpm(name, registry, place);
}

async function versionsByNpm(name: string, registry: string, place: Place): Promise<readonly string[]> {
  const args = ["view", name, "versions", "--json", "--registry", registry, "--fetch-retries", "1"];
  const { status, stdout, stderr } = await ended("npm", [...args, "--prefer-online"], place);
  const answer: unknown = stdout.trim() === "" ? undefined : JSON.parse(stdout);
  if (status === 0) return [answer].flat().filter((version) => typeof version === "string");
  if (/\bE404\b/.test(stderr + stdout)) return [];
  throw new Error(`the registry ${registry} does not say which versions of ${name} it has:\n${stderr}`);
}
