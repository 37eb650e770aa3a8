import { asObject } from "../json-values.js";
import { formsOf } from "./byte-forms.js";
import { viewBytes } from "./byte-view.js";
import type { Masker } from "./masker.js";
import { leftOut, textWithoutSecrets, withoutSecrets } from "./secrets.js";

/** Makes what goes into a bundle fit to be sent: secrets out, and names masked where that was asked for. */
export interface Cleaner {
  readonly text: (text: string) => string;
  /** Bytes that were read in `encoding`. Where nothing has to be taken out they stay as they are, byte for byte. */
  readonly bytes: (bytes: Uint8Array, encoding: string) => Uint8Array;
  /** A document; the raw bytes that records hold in base64 are cleaned too. */
  readonly value: (value: unknown) => unknown;
}

/** `secrets` are values that must stand nowhere. */
export async function cleaner(secrets: readonly string[], mask: Masker = (text) => text): Promise<Cleaner> {
  const forms = await Promise.all([...new Set(secrets)].map(formsOf));
  const values = [...new Set(forms.flat())].toSorted((one, other) => other.length - one.length);

  return { text, bytes, value: (value) => valueOf(withoutSecrets(value), "") };

  function text(from: string): string {
    return mask(textWithoutSecrets(values.reduce((so, secret) => so.replaceAll(secret, leftOut), from)));
  }

  function bytes(from: Uint8Array, encoding: string): Uint8Array {
    const view = viewBytes(from, encoding);
    const cleaned = text(view.text);
    return cleaned === view.text ? from : view.back(cleaned);
  }

  /** `under` is the name that a value stands under: the tags below `resources` are names themselves. */
  function valueOf(value: unknown, under: string): unknown {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map((each: unknown) => valueOf(each, under));
    const members = typeof value === "object" ? asObject(value) : undefined;
    if (members === undefined) return value;
    const { base64, encoding } = members;
    const entries = Object.entries(members).map(([name, each]): [string, unknown] => [
      under === "resources" ? text(name) : name,
      valueOf(each, name),
    ]);
    if (typeof base64 !== "string" || typeof encoding !== "string") return Object.fromEntries(entries);
    const raw = Buffer.from(bytes(new Uint8Array(Buffer.from(base64, "base64")), encoding));
    return { ...Object.fromEntries(entries), base64: raw.toString("base64") };
  }
}
