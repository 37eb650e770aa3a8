import { exited } from "@volkit/tool-command";
import { answer, cut, neverEnded, onStderr, says, type Answer } from "./answer.js";

const timedOut = neverEnded.filter(({ how }) => how === "timed-out");
const failing = [
  exited(21),
  says("Status = 15"),
  onStderr(says("Status = 87")),
  exited(2, "Status = 0\r\n"),
  cut(exited(0)),
] as const;

/** A verb that changes something: exit status 0 without `Status = N` is done. */
export const verb: readonly Answer[] = [
  answer("done", exited(0), says("Status = 0"), says("The volume was in use.")),
  answer("failed", ...failing, ...neverEnded),
];

/** SWITCHOVERVOLUME: one that is past its deadline may still be carried out. */
export const switchOver: readonly Answer[] = [
  answer("done", exited(0), says("Status = 0")),
  answer("failed", ...failing, ...neverEnded.filter(({ how }) => how !== "timed-out")),
  answer("timed out", ...asSome(timedOut)),
];

const nothingUsable = answer(
  "nothing usable",
  exited(0),
  says("F: 1 NODEA 10.0.0.2 1"),
  says("E: one NODEA 10.0.0.2 1"),
  says("E: 1 NODEA 10.0.0.2"),
  says("ドライブ E: のミラーは…"),
  cut(says("E: 1 NODEA 10.0.0.2 1")),
);
const failed = answer(
  "failed",
  exited(21),
  says("Status = 15"),
  exited(1, "E: 1 NODEA 10.0.0.2 1"),
  ...neverEnded,
);
const none = answer("none", says("E: 0 NODEA 10.0.0.2 0"));
const invalid = answer("invalid", says("E: -1 NODEA 10.0.0.2 -1"));
const unknown = answer("unknown", says("E: 3 NODEA 10.0.0.2 1"), says("E: 11 NODEA 10.0.0.2 1"));
const mixed = answer(
  "source and target",
  says("E: 1 NODEA 10.0.0.2 1", "E: 2 NODEB 10.0.0.1 1"),
  says("E: 1 NODEA 10.0.0.2 1", "", "E: 1 NODEA 10.0.0.3 1", "E: 2 NODEB 10.0.0.1 1"),
);

const neither = [none, invalid, unknown, mixed, nothingUsable, failed];

/** This node's role, where the state of its mirrors does not matter: restore.2a and remove.4. */
export const role: readonly Answer[] = [
  answer(
    "source",
    says("E: 1 NODEA 10.0.0.2 1"),
    says("e:\t1  NODEA 10.0.0.2 4", "Status = 0"),
    says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.3 3"),
  ),
  answer("target", says("E: 2 NODEB 10.0.0.1 1"), says("E: 2 NODEB 10.0.0.1 9")),
  ...neither,
];

/** This node's mirrors as monitor.1 asks for them: it matters where they lead and whether they mirror. */
export const mirrors: readonly Answer[] = [
  answer("source, mirroring", says("E: 1 NODEA 10.0.0.2 1"), says("e:\t1  NODEA  10.0.0.2 1", "Status = 0")),
  answer(
    "source, not mirroring",
    ...asSome(["4", "0", "2", "3", "5", "-1", "9"].map((state) => says(`E: 1 NODEA 10.0.0.2 ${state}`))),
  ),
  answer(
    "source, mirroring once of twice",
    says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.2 4"),
    says("E: 1 NODEA 10.0.0.2 3", "E: 1 NODEA 10.0.0.2 1"),
  ),
  answer("source, mirroring, and elsewhere", says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.9 1")),
  answer("target", says("E: 2 NODEB 10.0.0.1 1")),
  ...neither,
];

/** A peer's mirrors as monitor.4 asks for them: its role, and the address that it shows as its own. */
export const peerMirrors: readonly Answer[] = [
  answer("target", says("E: 2 NODEA 10.0.0.2 1"), says("E: 2 NODEA 10.0.0.2 4")),
  answer("target at another address", says("E: 2 NODEA 10.0.0.7 1")),
  answer("source", says("E: 1 NODEB 10.0.0.1 4"), says("E: 1 NODEB 10.0.0.1 1", "E: 1 NODEB 10.0.0.3 1")),
  ...neither,
];

function asSome<One>(many: readonly One[]): readonly [One, ...One[]] {
  const [first, ...others] = many;
  if (first === undefined) throw new Error("an answer has at least one ending");
  return [first, ...others];
}
