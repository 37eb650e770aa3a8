import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Secret } from "@volkit/snmp-notifier";
import { parseVolume } from "@volkit/tool-command";
import { fullPath } from "@volkit/tool-runner";
import { expectations as given } from "../action-arguments.js";
import { expectations } from "../configuration/expectations.js";
import { isHost } from "../configuration/is-host.js";
import type { Reading } from "./words.js";

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Reading<Word> {
  const list = words.join(", ");
  return {
    read: (text) => words.find((word) => word === text),
    expected: { en: `one of ${list}`, ja: `${list} のいずれか` },
  };
}

export const managerName = fitting(
  /^(?![Ee][Ii][Ss][Mm]$)[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/,
  expectations.managerName,
);
export const nodeName = fitting(/^[^-\p{Cc}\s][^\p{Cc}\s]*$/u, expectations.name);
export const host: Reading<string> = {
  read: (text) => (isHost(text) ? nodeName.read(text) : undefined),
  expected: expectations.host,
};
export const user = fitting(/^[^-\p{Cc}\s][^\p{Cc}\s]{0,31}$/u, expectations.user);
export const tag = fitting(/^[^-\p{Cc}\s][^\p{Cc}]*$/u, given.tag);
export const base: Reading<string> = { read: readBase, expected: expectations.base };
export const port = numberIn(/^[0-9]+$/, 1, 65_535, expectations.port);
export const timeout = numberIn(/^[0-9]+(?:\.[0-9]+)?$/, 0.1, 60, expectations.timeout);
export const retries = numberIn(/^[0-9]+$/, 0, 10, expectations.retries);
export const volume: Reading<string> = { read: (text) => parseVolume(text)?.name, expected: given.volume };

const places: Bilingual = {
  en: "the place of a secret, env:NAME or file:FULL-PATH, never the secret itself",
  ja: "秘密情報の所在 (env:変数名 または file:絶対パス)。秘密情報そのものは指定できません",
};

/** The place of a secret. */
export function secretPlace(platform: NodeJS.Platform): Reading<Secret> {
  return {
    read: (text) => {
      const env = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(text)?.[1];
      if (env !== undefined) return { env };
      const path = fullPath(/^file:(.+)$/s.exec(text)?.[1] ?? "", platform);
      return path.kind === "full" ? { file: path.path } : undefined;
    },
    expected: places,
    isPrivate: true,
  };
}

/** A part of an object identifier has 32 bits (RFC 2578). */
function readBase(text: string): string | undefined {
  const isBelow = /^1\.3\.6\.1(?:\.(?:0|[1-9][0-9]{0,9})){3,40}$/.test(text);
  return isBelow && text.split(".").every((part) => Number(part) < 2 ** 32) ? text : undefined;
}

function fitting(pattern: RegExp, expected: Bilingual): Reading<string> {
  return { read: (text) => (pattern.test(text) ? text : undefined), expected };
}

function numberIn(pattern: RegExp, least: number, most: number, expected: Bilingual): Reading<number> {
  const read = (text: string): number | undefined => {
    const number = Number(text);
    return pattern.test(text) && number >= least && number <= most ? number : undefined;
  };
  return { read, expected };
}
