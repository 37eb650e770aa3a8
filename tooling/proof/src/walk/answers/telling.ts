import { exited, type Ending } from "@volkit/tool-command";
import { answer, cut, neverEnded, type Answer } from "./answer.js";

function reports(delivery: object, exitCode = 1): Ending {
  return exited(exitCode, `${JSON.stringify(delivery)}\n`);
}

const acknowledged = { kind: "acknowledged", by: "192.0.2.7:162", seconds: 0.02, tries: 1 };

/** The kit's own program that tells a manager, by what it reports. */
export const telling: readonly Answer[] = [
  answer("done", reports(acknowledged, 0), reports({ kind: "sent", to: "192.0.2.7:162", seconds: 0 }, 0)),
  answer(
    "failed",
    reports({ kind: "timed-out", to: "192.0.2.7:162", seconds: 6, tries: 3 }),
    reports({ kind: "refused", why: "unknown-user", by: "192.0.2.7:162", seconds: 0.1 }),
    reports({ kind: "not-sent", why: "secret-missing", about: "VOLKIT_NOC" }),
    reports({ kind: "timed-out", to: "192.0.2.7:162", seconds: 6, tries: 3 }, 0),
    reports(acknowledged),
    reports({ kind: "acknowledged" }, 0),
    cut(reports(acknowledged, 0)),
    exited(0),
    exited(0, "garbage"),
    exited(2),
    ...neverEnded,
  ),
];
