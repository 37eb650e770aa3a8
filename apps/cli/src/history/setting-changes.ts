import { asObject } from "../json-values.js";

/** A key of the configuration in force whose value differs; undefined where it is not there. */
export interface SettingChange {
  /** As in `timeouts.default`. */
  readonly key: string;
  readonly before: unknown;
  readonly now: unknown;
}

type Configuration = Readonly<Record<string, unknown>>;

/** What is settled for each action by itself, so that two actions cannot be compared by it. */
const ofTheAction = "writeCheck";

/**
 * The settings that differ. A key that one of the two does not have at all is none of them: the release that wrote
 * that record did not record it yet.
 */
export function settingChanges(
  before: Configuration,
  now: Configuration,
  isSameAction: boolean,
): readonly SettingChange[] {
  const both = Object.keys(now).filter(
    (key) => Object.hasOwn(before, key) && (isSameAction || key !== ofTheAction),
  );
  return both.flatMap((key) => differing(key, before[key], now[key]));
}

function differing(key: string, before: unknown, now: unknown): SettingChange[] {
  const [old, young] = [membersOf(before), membersOf(now)];
  if (old !== undefined && young !== undefined) {
    const keys = new Set([...Object.keys(old), ...Object.keys(young)]);
    return [...keys].flatMap((each) =>
      differing(`${key}.${each}`, memberOf(old, each), memberOf(young, each)),
    );
  }
  return JSON.stringify(before) === JSON.stringify(now) ? [] : [{ key, before, now }];
}

/** Never what every object has, as `toString`. */
function memberOf(members: Configuration, key: string): unknown {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

/** Text is never read as JSON. */
function membersOf(value: unknown): Configuration | undefined {
  return typeof value === "object" ? asObject(value) : undefined;
}
