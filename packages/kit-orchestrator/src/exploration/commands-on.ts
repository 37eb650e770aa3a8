import type { Made } from "./way.js";

/** A command on some ways: on all of them, or on some. */
export interface CommandOn {
  /** The step that asks it, by its number: `monitor.3`. */
  readonly step: string;
  /** Whether it only asks, or can change something. */
  readonly effect: "reads" | "changes";
  /** As a person would type it. */
  readonly command: string;
  /** On all of the ways that were looked at, or on some. */
  readonly often: "always" | "sometimes";
}

/** The commands of several stretches, in their order, each once. */
export function commandsOn(stretches: readonly (readonly Made[])[]): readonly CommandOn[] {
  const first = new Map<string, Made>();
  const order: string[] = [];
  for (const stretch of stretches) {
    let at = 0;
    for (const made of stretch) {
      const key = `${made.step} ${made.command}`;
      const known = order.indexOf(key);
      if (known < 0) order.splice(at, 0, key);
      first.set(key, made);
      at = Math.max(at, order.indexOf(key) + 1);
    }
  }
  return order.flatMap((key) => {
    const made = first.get(key);
    if (made === undefined) return [];
    const { step, effect, command } = made;
    const isAlways = stretches.every((stretch) =>
      stretch.some((each) => `${each.step} ${each.command}` === key),
    );
    return [{ step, effect, command, often: isAlways ? "always" : "sometimes" } as const];
  });
}
