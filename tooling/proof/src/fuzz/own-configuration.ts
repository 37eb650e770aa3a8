import { isDigit, membersOf } from "./own-reading.js";

/** Whether a configuration is allowed, by the documentation, key by key. */
export function isConfiguration(content: unknown): boolean {
  return isObject(content, {
    $schema: (value) => typeof value === "string",
    node: isName,
    resources: (value) => isRecord(value, (key) => isTag(key) && key !== "__proto__", isResource),
    tools: (value) => isRecord(value, (key) => tools.includes(key), isPath),
    timeouts: (value) =>
      isRecord(value, (key) => key === "default" || tools.includes(key) || verbs.includes(key), isSeconds),
    emcmd: (value) =>
      isObject(value, {
        volumeArgument: oneOf("E:", "E"),
        retries: wholeBetween(0, 10),
        retryPause: numberBetween(0, 60),
      }),
    vss: (value) =>
      isObject(value, {
        peerDelete: oneOf("always", "when-present", "never"),
        unknown: oneOf("fail", "continue"),
      }),
    splitBrain: (value) =>
      isObject(value, { notify: oneOf("every-check"), keepPeerShadows: isFlag, keepPeerState: isFlag }),
    writeCheck: (value) => isObject(value, { by: oneOf("auto", "CheckVolume", "built-in"), slow: isSeconds }),
    records: (value) =>
      isObject(value, {
        folder: isPath,
        keep: wholeBetween(1, 100_000),
        megabytes: wholeBetween(1, 100_000),
      }),
    observe: (value) => isObject(value, { deadline: isSeconds, keep: wholeBetween(1, 100_000) }),
    lock: (value) => isObject(value, { wait: numberBetween(0, 86_400) }),
    codePage: wholeBetween(1, 65_535),
    language: oneOf("en", "ja"),
  });
}

const tools =
  "EMCmd volume CheckVolume flg_create ins_list ins_setst eqv_list lcdremexec EISMEventNotice vssadmin chkntfs schtasks mountvol sc".split(
    " ",
  );
const verbs = "GETMIRRORVOLINFO UPDATEVOLUMEINFO LOCKVOLUME UNLOCKVOLUME SWITCHOVERVOLUME".split(" ");

type Test = (value: unknown) => boolean;

function isObject(value: unknown, keys: Readonly<Record<string, Test>>): boolean {
  return isRecord(
    value,
    (key) => Object.hasOwn(keys, key),
    (inner, key) => keys[key]?.(inner) ?? false,
  );
}

function isRecord(
  value: unknown,
  isKey: (key: string) => boolean,
  isValue: (value: unknown, key: string) => boolean,
): boolean {
  const members = membersOf(value);
  return (
    members !== undefined &&
    Object.entries(members).every(([key, inner]) => isKey(key) && isValue(inner, key))
  );
}

function isResource(value: unknown): boolean {
  return isObject(value, {
    volume: (text) => typeof text === "string" && isVolume(text),
    mountPoint: isPath,
    peers: (list) => Array.isArray(list) && list.every(isPeer),
    mode: oneOf("act", "observe"),
  });
}

function isPeer(value: unknown): boolean {
  const addresses = (list: unknown) => Array.isArray(list) && list.every(isName);
  return isObject(value, { node: isName, tag: isTag, addresses }) && membersOf(value)?.["node"] !== undefined;
}

/** Text of at least one sign, with no control character in it, that begins with neither `-` nor white space. */
export function isTag(value: unknown): boolean {
  if (typeof value !== "string" || value === "" || value.startsWith("-")) return false;
  return value.charAt(0).trim() !== "" && !hasControl(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && isTag(value) && Array.from(value).every((sign) => sign.trim() !== "");
}

/** `E`, `E:` or `E:\`. */
export function isVolume(text: string): boolean {
  return isLetter(text.charAt(0)) && ["", ":", ":\\"].includes(text.slice(1));
}

function isPath(value: unknown): boolean {
  if (typeof value !== "string" || hasControl(value)) return false;
  if (value.startsWith("/")) return true;
  if (isLetter(value.charAt(0)) && value.charAt(1) === ":")
    return value.charAt(2) === "\\" || value.charAt(2) === "/";
  return value.startsWith("\\\\") && value.length > 2 && value.charAt(2) !== "\\" && value.charAt(2) !== "/";
}

function isLetter(sign: string): boolean {
  return sign.length === 1 && sign < "\x7f" && sign.toLowerCase() !== sign.toUpperCase() && !isDigit(sign);
}

/** C0, DEL and C1: what Unicode calls control characters. */
function hasControl(text: string): boolean {
  return Array.from(text).some((sign) => sign < " " || (sign >= "\x7f" && sign <= "\x9f"));
}

function isSeconds(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value <= 86_400;
}

function isFlag(value: unknown): boolean {
  return value === true || value === false;
}

function numberBetween(low: number, high: number): Test {
  return (value) => typeof value === "number" && value >= low && value <= high;
}

function wholeBetween(low: number, high: number): Test {
  return (value) => numberBetween(low, high)(value) && Math.floor(Number(value)) === value;
}

function oneOf(...words: readonly string[]): Test {
  return (value) => typeof value === "string" && words.includes(value);
}
