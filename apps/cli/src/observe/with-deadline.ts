import type { System } from "../system.js";

/** The name a deadline goes by where signals do. */
export const deadlineSignal = "deadline";

/** The system, but that listening to its signals also brings `deadline` after so many seconds. */
export function withDeadline(system: System, seconds: number): System {
  return {
    ...system,
    onSignal(listener) {
      const stop = system.onSignal(listener);
      const timer = setTimeout(() => {
        listener(deadlineSignal);
      }, seconds * 1000);
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
  };
}
