import { said, type Finding } from "../finding.js";
import { inUse, type Case } from "./case.js";

/** LifeKeeper's lock on a volume that is in use. DataKeeper's cannot be seen, and on a target a lock is nothing odd. */
export function locks({ survey }: Case): Finding[] {
  const volume = survey.volume.name;
  return inUse(survey).flatMap(({ node, lifeKeeperLock: lock }) => {
    if (lock.kind === "unknown" || lock.value === "unlocked") return [];
    return [
      {
        severity: "warning",
        id: "lock",
        nodes: [node],
        title: said(texts.locked, { node, volume }),
        means: texts.lockedMeans,
        look: ["volkit explain 12045"],
      },
    ];
  });
}

const texts = {
  locked: {
    en: "LifeKeeper still locks {volume} on {node}",
    ja: "{node} の {volume} に LifeKeeper のロックが残っています",
  },
  lockedMeans: {
    en: "The resource is in service there, so the lock should be gone: restore takes it off. Who uses the volume may be shut out.",
    ja: "このノードで稼働中のため、本来ロックは restore で解除されています。ボリュームを使用できない可能性があります。",
  },
} as const;
