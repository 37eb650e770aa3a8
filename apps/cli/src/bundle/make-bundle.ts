import type { Examination } from "../doctor/examination.js";
import type { Gathered } from "../open-facts/gather.js";
import { variable, type System } from "../system.js";
import { within } from "../within.js";
import { cleaner } from "./cleaner.js";
import { compose } from "./compose.js";
import { openConfiguration } from "./open-configuration.js";
import { privateValues, withoutPrivate } from "./environment.js";
import { masker } from "./masker.js";
import { collectMaterial, type Material } from "./material.js";
import { namesIn } from "./names-in.js";
import { secretValuesIn, secretVariablesIn } from "./secrets.js";
import { writeBundle, type WrittenBundle } from "./write-bundle.js";
import { zipOf } from "./zip.js";

/** A bundle to be made: where, and whether names are masked. */
export interface BundleRequest {
  /** A full path. */
  readonly file: string;
  readonly mask: boolean;
}

/** How long the disk may take for it, in seconds. */
const patience = 60;

/** Packs what was found into one file, the only thing that is written. */
export async function makeBundle(
  { file, mask }: BundleRequest,
  examination: Examination,
  gathered: Gathered,
  system: System,
): Promise<WrittenBundle> {
  const material = await collectMaterial(examination, gathered, system);
  const bytes = await packed(material, mask, system);
  // A signal that comes now waits until the file is whole: half of one never stays.
  const release = system.onSignal(() => undefined);
  const written = await within(patience, writeBundle(bytes, file, system.randomHex())).finally(release);
  return written ?? { kind: "failed", why: `no answer within ${patience} s` };
}

/** The bundle's bytes. */
async function packed(material: Material, mask: boolean, system: System): Promise<Uint8Array> {
  const names = mask ? await masker(namesIn(material, system)) : undefined;
  const opened = material.configuration && openConfiguration(material.configuration.bytes);
  const configuration = opened && { ...material.configuration, bytes: opened.bytes };
  const clean = await cleaner([...secretsIn(material, system), ...(opened?.secrets ?? [])], names);
  const environment = withoutPrivate(material.environment);
  return zipOf(compose({ ...material, environment, configuration }, clean, mask), material.when);
}

/**
 * The values that stand under a secret's name in the configuration or the records, those of the variables that these
 * name, and those of variables that a site made for the kit.
 */
function secretsIn({ configuration, gathered, environment }: Material, system: System): string[] {
  const decoder = new TextDecoder();
  const files =
    configuration === undefined ? gathered.records.records : [configuration, ...gathered.records.records];
  const documents = files.map(({ bytes }): unknown => parsed(decoder.decode(bytes)));
  const named = documents.flatMap((document) => secretVariablesIn(document));
  const secrets = named.map((name) => ({ secret: variable(system, name) }));
  return secretValuesIn([{ secrets: privateValues(environment) }, secrets, ...documents]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
