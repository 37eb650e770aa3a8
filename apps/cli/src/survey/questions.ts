import {
  flagState,
  instanceOf,
  lifeKeeperService,
  listedInstanceOf,
  onPeer,
  systemState,
  type InstanceAnswer,
} from "@volkit/lifekeeper";
import type { Command, Volume } from "@volkit/tool-command";
import { lifeKeeperLock } from "@volkit/volume-locker";
import type { Listing } from "@volkit/vss-manager";
import { known, unknown, type Known } from "../known.js";
import type { NodeFacts, StateThere } from "./facts.js";
import type { SurveyMeans } from "./means.js";

/** Who is asked: this node, or a peer by its name. */
interface Asking {
  readonly means: SurveyMeans;
  readonly peer: string | undefined;
}

/** LifeKeeper's view of a peer; of this node there is no question. */
export async function seenFromHere({ means, peer }: Asking): Promise<NodeFacts["seen"]> {
  if (peer === undefined) return known("alive");
  const command = systemState(peer);
  const answer = await ask(command, { means, peer });
  return answer.kind === "unknown" ? means.untold(command, answer.why) : known(answer.kind);
}

/**
 * The state of the resource in LifeKeeper, out of the list of all volumes there. A tag that it does not show is asked
 * for by name: it may be no volume to LifeKeeper. A row without a state tells nothing.
 */
export async function stateThere(tag: string, asking: Asking): Promise<Known<StateThere>> {
  const { peer } = asking;
  const listed = await stateBy(listedInstanceOf(tag, "filesys", "volume", peer), asking);
  const isListed = listed.kind === "unknown" || listed.value.kind === "state";
  return isListed ? listed : stateBy(instanceOf(tag, peer), asking);
}

async function stateBy(command: Command<InstanceAnswer>, asking: Asking): Promise<Known<StateThere>> {
  const { means } = asking;
  const answer = await ask(command, asking);
  switch (answer.kind) {
    case "failed":
      return means.untold(command, answer.failure);
    case "absent":
      return known({ kind: "absent" });
    case "instance":
      return answer.state === "" ? noState : known({ kind: "state", state: answer.state });
  }
}

const noState = unknown({
  en: "ins_list shows the tag without a state, or with several",
  ja: "ins_list のステータスが空か、複数の値が矛盾しています",
});

export async function flagThere(flag: string, asking: Asking): Promise<NodeFacts["splitBrainFlag"]> {
  const command = flagState(flag, asking.peer);
  const answer = await ask(command, asking);
  return answer.kind === "unknown" ? asking.means.untold(command, answer.why) : known(answer.kind);
}

export async function lockThere(volume: Volume, asking: Asking): Promise<NodeFacts["lifeKeeperLock"]> {
  const command = onNode(lifeKeeperLock(volume), asking);
  const answer = await ask(command, asking);
  return answer.kind === "unknown" ? asking.means.untold(command, answer.why) : known(answer.kind);
}

export async function serviceThere(asking: Asking): Promise<NodeFacts["service"]> {
  const command = onNode(lifeKeeperService(), asking);
  const answer = await ask(command, asking);
  switch (answer.kind) {
    case "unknown":
      return asking.means.untold(command, answer.why);
    case "stopping":
      return known("STOP_PENDING");
    case "not stopping":
      return known(answer.state);
  }
}

/**
 * What a listing of vssadmin says. One that does not settle the question is asked for once more, as in remove,
 * unless it hung: that was wait enough.
 */
export async function listingThere(
  question: Command<Listing>,
  asking: Asking,
): Promise<Known<"present" | "absent">> {
  const { means } = asking;
  const command = onNode(question, asking);
  const first = await ask(command, asking, means.runner);
  const again = first.kind === "unknown" && first.why.kind !== "timed-out";
  const answer = again ? await ask(command, asking, means.runner) : first;
  return answer.kind === "unknown" ? means.untold(command, answer.why) : known(answer.kind);
}

/**
 * The same where other volumes are asked about as well: all of them at once first, and this one only where there is
 * something, or nobody knows. vssadmin is slow, and on most nodes most volumes have nothing.
 */
export async function listingAmongAll(
  list: (volume?: Volume) => Command<Listing>,
  volume: Volume,
  asking: Asking,
): Promise<Known<"present" | "absent">> {
  const ofAll = await ask(onNode(list(), asking), asking);
  return ofAll.kind === "absent" ? known("absent") : listingThere(list(volume), asking);
}

function onNode<Answer>(command: Command<Answer>, { peer }: Asking): Command<Answer> {
  return peer === undefined ? command : onPeer(peer, command);
}

async function ask<Answer>(
  command: Command<Answer>,
  { means, peer }: Asking,
  runner = means.once,
): Promise<Answer> {
  const ending = await runner.run({ step: "survey", ...(peer === undefined ? {} : { peer }), command });
  return command.read(ending);
}
