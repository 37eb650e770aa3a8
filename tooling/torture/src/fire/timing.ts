import { configuration } from "../bench.js";
import type { Predicate } from "../predicate.js";
import { callsMet, heldUp, recordedCalls, repeated, type Tried } from "./tried.js";

const deadline = configuration.timeouts.default;
/** What a command may take beyond its deadline, in seconds. */
const grace = 0.5;
/** What these take of themselves, for each call: the one lives on without its output, the other is listened to. */
const lingering: Readonly<Record<string, number>> = { "close-early": 0.3, "leave-child": 0.25 };

/**
 * The deadlines of what was held up and half a second for each, the pauses before asking again, and what is slow of
 * itself; then twice the clean run's own time and a second more, as other runs go on beside this one.
 */
function allowedSeconds(tried: Tried): number {
  const held = heldUp(tried) * (deadline + grace);
  const slow = callsMet(tried) * (lingering[tried.does.fault] ?? 0);
  const pauses = repeated(tried).length * configuration.emcmd.retryPause;
  return held + slow + pauses + 2 * tried.clean.ran.seconds + 1;
}

/** That every run answers in time. */
export const timing: readonly Predicate<Tried>[] = [
  {
    what: "it ends within its deadlines and half a second for each",
    underLoad: true,
    wrong: (tried) => {
      const { seconds } = tried.ran;
      const allowed = allowedSeconds(tried);
      return seconds <= allowed ? undefined : `${seconds.toFixed(2)} s, allowed ${allowed.toFixed(2)} s`;
    },
  },
  {
    what: "no command takes longer than its deadline and half a second",
    underLoad: true,
    wrong: (tried) => {
      const slowest = recordedCalls(tried).find(
        ({ durationMs }) => (durationMs ?? 0) > (deadline + grace) * 1000,
      );
      return slowest && `${slowest.tool} ${slowest.args.join(" ")} took ${slowest.durationMs ?? "?"} ms`;
    },
  },
];
