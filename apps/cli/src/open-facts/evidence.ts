import type { VolumeArgument } from "@volkit/emcmd-parser";
import type { Peer } from "@volkit/kit-orchestrator";
import { commandLine, type Command, type Ending, type Volume } from "@volkit/tool-command";
import type { SeenFiles } from "./look-at-files.js";
import type { KnownRun, Observed } from "./known-run.js";
import { hasEnded } from "./sightings.js";

/** A volume resource, and the other nodes that hold it. */
export interface SiteResource {
  readonly tag: string;
  readonly volume: Volume;
  readonly peers: readonly Peer[];
}

/** The node that facts are settled on. */
export interface Site {
  /** This node's LifeKeeper system name, as the kit has it. */
  readonly node: string;
  readonly resources: readonly SiteResource[];
  /** A letter that is no resource's: the system drive, where it can be. */
  readonly unmirrored: Volume;
  /** How EMCMD is told the volume, by the configuration. */
  readonly form: VolumeArgument;
  /** The page tools' output is read in, by configuration or installation. */
  readonly codePage: number;
  readonly platform: string;
  /** Node's name of the processor this process runs for: `ia32` is a 32-bit process. */
  readonly processor: string;
}

/** A command line that was asked, and how it ended. */
export interface Heard {
  readonly line: string;
  readonly tool: string;
  /** The peer it was about. */
  readonly peer: string | undefined;
  readonly ending: Ending;
}

/** Everything that facts are settled by. */
export interface Evidence {
  readonly site: Site;
  readonly heard: readonly Heard[];
  /** What the kit's own records say of real runs, the oldest first. */
  readonly runs: readonly KnownRun[];
  /** What the records of observed calls say, the oldest first. */
  readonly observed: readonly Observed[];
  readonly files: SeenFiles;
}

/** How a command ended; undefined where it was not asked. */
export function endingOf({ heard }: Evidence, command: Command<unknown>): Ending | undefined {
  const line = commandLine(command);
  return heard.find((each) => each.line === line)?.ending;
}

/** What a command answered; undefined where it was not asked. */
export function answerOf<Answer>(evidence: Evidence, command: Command<Answer>): Answer | undefined {
  const ending = endingOf(evidence, command);
  return ending === undefined ? undefined : command.read(ending);
}

/**
 * Whether a program answers, on this node, this question or another one. Where it does not, its failure for something
 * that is not there tells nothing: it may fail for everything.
 */
export function worksHere({ heard }: Evidence, tool: string): boolean {
  return heard.some((each) => each.tool === tool && !/ -d \S/.test(each.line) && isSuccess(each.ending));
}

/** Whether a peer's answer came through a program on this node: without one, a failure may be the program's own. */
export function getsThrough(evidence: Evidence, tool: string, peer: string): boolean {
  return evidence.heard.some((each) => each.tool === tool && each.peer === peer && isSuccess(each.ending));
}

function isSuccess(ending: Ending): boolean {
  return hasEnded(ending) && ending.exitCode === 0;
}

/** The other nodes, none twice. */
export function peersOf({ resources }: Site): readonly string[] {
  return [...new Set(resources.flatMap(({ peers }) => peers.map(({ node }) => node)))];
}

/** Each resource with each of its peers. */
export function pairsOf({ resources }: Site) {
  return resources.flatMap((resource) => resource.peers.map((peer) => ({ ...resource, peer })));
}
