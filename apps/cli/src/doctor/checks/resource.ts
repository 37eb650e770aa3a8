import type { ResourceAnswers } from "../answers.js";
import type { Finding } from "../finding.js";
import type { Surroundings } from "../surroundings.js";
import { checkBothSides } from "./both-sides.js";
import { checkFileSystem } from "./file-system.js";
import { checkInService } from "./in-service.js";
import { checkMirrorAddresses } from "./mirror-addresses.js";
import { checkMirrorState } from "./mirror-state.js";
import { checkTag } from "./names-here.js";
import { checkOpenAlarms } from "./open-alarms.js";
import { checkPeerAnswers, isReachable } from "./peer-answers.js";
import { checkPeersNamed } from "./peers-named.js";
import { checkSchedule } from "./schedule.js";
import { checkSourceName } from "./source-name.js";
import { checkSplitBrainFlag } from "./split-brain-flag.js";
import { checkVolumeAnswers } from "./volume-answers.js";
import { checkVolumeState } from "./volume-state.js";

/** Everything about one resource, here and on its peers. */
export async function checkResource(answers: ResourceAnswers, around: Surroundings): Promise<Finding[]> {
  const { tag, here, there } = answers;
  const { node, file, configured } = around;
  const ofVolume =
    here === undefined
      ? []
      : [
          ...checkVolumeAnswers(here, tag, node, configured),
          ...checkVolumeState(here, tag, node),
          ...checkFileSystem(here, answers, node),
          ...checkSchedule(here, tag, node),
        ];
  return [
    checkTag(answers, node),
    ...ofVolume,
    ...checkPeersNamed(answers, file, node),
    ...there.flatMap((peer) => checkPeerAnswers(peer, tag, node)),
    ...there.filter(isReachable).flatMap((peer) => checkBothSides(peer, answers, node)),
    ...checkMirrorState(answers, node),
    ...checkSplitBrainFlag(answers, node),
    ...checkInService(answers, node),
    ...checkSourceName(answers, node),
    ...(await checkMirrorAddresses(answers, around)),
    ...(await checkOpenAlarms(answers, around)),
  ];
}
