import { findNode, findVolume, type Cluster, type LabVolume } from "@volkit/cluster-lab";
import type { Predicate } from "../predicate.js";
import { failsBy, isAskedAgain, isVital, lies, metCommands } from "./failing.js";
import { repeated, type Tried } from "./tried.js";

/** That no answer is wrong. */
export const answers: readonly Predicate<Tried>[] = [
  {
    what: "it ends by itself, with 0 or 1",
    wrong: ({ ran }) => (ran.exit === 0 || ran.exit === 1 ? undefined : `exit ${ran.exit ?? "none"}`),
  },
  {
    what: "it fails exactly where a command fails that it stands on",
    wrong: (tried) => {
      const { scenario } = tried.clean;
      const met = metCommands(tried);
      const failed = met.find((each) => isVital(each, scenario) && failsBy(each, tried.does));
      const expected = failed !== undefined || isKeptShut(tried) || hasCopiesLeft(tried) ? 1 : 0;
      if (tried.ran.exit === expected) return undefined;
      return `exit ${tried.ran.exit ?? "none"}, expected ${expected}${failed === undefined ? "" : `: ${failed.text}`}`;
    },
  },
  {
    what: "restore answers 0 only for a volume that is source, open and checked",
    wrong: ({ clean: { scenario }, ran }) => {
      if (scenario.action !== "restore" || ran.exit !== 0) return undefined;
      const checked = ran.calls.findLast(({ tool }) => tool === "CheckVolume")?.exitCode === 0;
      if (!checked) return "CheckVolume did not answer 0";
      return isOpen(volumeOf(ran.after, scenario.node)) ? undefined : "it is not open";
    },
  },
  {
    what: "remove answers 0 only for a volume that is locked, a target, or stays on purpose",
    wrong: (tried) => {
      const { ran, does, clean } = tried;
      const { action, node } = clean.scenario;
      if (action !== "remove" || ran.exit !== 0) return undefined;
      const volume = volumeOf(ran.after, node);
      const closed = volume?.lockedByDataKeeper === true || volume?.mirror.role === "target";
      const onPurpose = findNode(ran.after, node)?.service.number === 3;
      const lied = metCommands(tried).some((met) => met.program === "LOCKVOLUME" && lies(met, does));
      return closed || onPurpose || lied ? undefined : "it is open";
    },
  },
  {
    what: "nothing is asked again but mirrors and listings, and those once",
    wrong: (tried) => {
      const allowed = tried.clean.commands.filter(isAskedAgain).map(({ text }) => text);
      const worst = repeated(tried).find(({ text, times }) => times > (allowed.includes(text) ? 2 : 1));
      return worst && `${worst.text}: ${worst.times} times`;
    },
  },
];

/** A restore whose volume did not open, and whose check was not told to say that it had. */
function isKeptShut(tried: Tried): boolean {
  const { clean, ran, does } = tried;
  const lied = metCommands(tried).some((met) => met.program === "CheckVolume" && lies(met, does));
  return clean.scenario.action === "restore" && !lied && !isOpen(volumeOf(ran.after, clean.scenario.node));
}

/** A remove whose volume still has shadow copies, which locking it would lose. */
function hasCopiesLeft({ clean, ran }: Tried): boolean {
  const copies = volumeOf(ran.after, clean.scenario.node)?.shadowCopies ?? [];
  return clean.scenario.action === "remove" && copies.length > 0;
}

function isOpen(volume: LabVolume | undefined): boolean {
  if (volume?.mirror.role !== "source") return false;
  return volume.writable && !volume.lockedByDataKeeper && !volume.lockedByLifeKeeper;
}

function volumeOf(cluster: Cluster, name: string): LabVolume | undefined {
  const node = findNode(cluster, name);
  return node && findVolume(node, "E");
}
