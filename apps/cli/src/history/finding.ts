import { parseMirrorLines } from "@volkit/emcmd-parser";
import { parseVolume } from "@volkit/tool-command";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

/** Something that was found out, about this node (`peer` null) or about another one. */
export interface Finding {
  /** As records have it, and `mirror`, which they have in the answer of EMCMD alone. */
  readonly about: string;
  readonly peer: string | null;
  readonly value: string;
}

type Body = RunRecord | RehearsalRecord;

/** What a run found out: its decisions, and the state of each mirror as this node told it. */
export function findingsOf(body: Body): readonly Finding[] {
  const decided = body.decisions.map(({ about, peer, value }) => ({ about, peer: peer ?? null, value }));
  const role = decided.findIndex(({ about }) => about === "role");
  return decided.toSpliced(role + 1, 0, ...mirrorsIn(body));
}

/** The steps in which this node is asked for its own mirrors. */
const ownMirrors = ["monitor.1", "restore.2a", "remove.4"];

function mirrorsIn(body: Body): Finding[] {
  const answer = body.calls.findLast(({ step }) => ownMirrors.includes(step))?.ending;
  const volume = parseVolume(body.volume ?? "");
  if (answer?.how !== "exited" || answer.exitCode !== 0 || volume === undefined) return [];
  const lines = parseMirrorLines(answer.stdout.text, volume);
  const [only, ...others] = body.decisions.find(({ about }) => about === "peers")?.value.split(", ") ?? [];
  return lines.map(({ address, state }) => ({
    about: "mirror",
    peer:
      lines.length === 1 && others.length === 0 && only !== undefined ? only : whoseAddress(address, body),
    value: state,
  }));
}

/** The node that an address was looked up for; the address itself where none was. */
function whoseAddress(address: string, { lookups }: Body): string {
  return lookups.find(({ addresses }) => addresses.includes(address))?.name ?? address;
}
