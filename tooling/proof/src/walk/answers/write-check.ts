import { ending, exited, type Ending } from "@volkit/tool-command";
import { answer, cut, neverEnded, type Answer } from "./answer.js";

function reports(report: object, exitCode = 1): Ending {
  return exited(exitCode, `{"step":"create"}\n${JSON.stringify(report)}\n`);
}

function refused(outcome: string, step: string, code: string, more: object = {}): Ending {
  return reports({ kind: "failed", step, why: { outcome, code }, ...more });
}

const left = { left: "LK_7.tmp" };

/** The kit's own write check, by what its report says. */
export const builtInWriteCheck: readonly Answer[] = [
  answer("written", reports({ kind: "written", seconds: 0.01 }, 0)),
  answer("written without a lock", reports({ kind: "written", seconds: 0.01, unlocked: "no folder" }, 0)),
  answer("written, slowly", reports({ kind: "written", seconds: 7.26 }, 0)),
  answer("written, a file left", reports({ kind: "written", seconds: 0.01, ...left }, 0)),
  answer("full", refused("full", "write", "ENOSPC"), refused("full", "create", "EDQUOT")),
  answer("full, a file left", refused("full", "write", "ENOSPC", left)),
  answer("read-only", refused("read-only", "create", "EROFS")),
  answer("no rights", refused("no-rights", "create", "EACCES")),
  answer("gone", refused("gone", "create", "ENOENT")),
  answer("io error", refused("io-error", "flush", "EIO"), refused("io-error", "read", "EINVAL")),
  answer(
    "other content",
    reports({ kind: "failed", step: "read", why: { outcome: "content-differs", read: "tesX" } }),
  ),
  answer(
    "hung",
    ending({ how: "timed-out", seconds: 30, left: [] }, '{"step":"sweep"}\n{"step":"create"}\n'),
  ),
  answer(
    "hung, not to be ended",
    ending({ how: "timed-out", seconds: 30, left: [4711] }, '{"step":"flush"}\n'),
  ),
  answer(
    "an earlier one hangs",
    reports({ kind: "failed", step: "start", why: { outcome: "still-hanging" } }),
  ),
  answer("no root", reports({ kind: "failed", step: "start", why: { outcome: "no-root" } })),
  answer(
    "unknown",
    exited(0),
    exited(2),
    exited(0, "garbage"),
    reports({ kind: "written", seconds: 0.01 }, 1),
    reports({ kind: "written" }, 0),
    cut(reports({ kind: "written", seconds: 0.01 }, 0)),
    ...neverEnded.filter(({ how }) => how !== "timed-out"),
  ),
];
