import type { Peer } from "@volkit/kit-orchestrator";
import type { Home, Volume } from "@volkit/tool-command";
import type { Location, RecordedCall } from "@volkit/tool-runner";
import type { Loaded } from "../configuration/load.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import type { Finding } from "./finding.js";

/** What an examination takes. It writes nothing, and runs no command that changes anything. */
export interface ExaminationMeans {
  readonly system: System;
  readonly makeRunner: MakeRunner;
  /** What `--config` names. */
  readonly configFile?: string | undefined;
  /** Told each time a question is asked or answered: how many are answered, of how many asked so far. */
  readonly progress?: (answered: number, asked: number) => void;
}

/** A program that the kit starts, and where it is. */
export interface ExaminedTool {
  readonly name: string;
  readonly home: Home;
  readonly place: Location;
}

/** A resource, by what the configuration and LifeKeeper say of it. */
interface ExaminedResource {
  readonly tag: string;
  /** Undefined where neither says which volume it is. */
  readonly volume: Volume | undefined;
  /** This node left out; empty where none is known. */
  readonly peers: readonly Peer[];
}

/** Everything that was looked at on this node and asked of its peers. */
export interface Examination {
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** This node's LifeKeeper system name, as the kit has it. */
  readonly node: string;
  readonly configuration: Loaded;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Every question that was asked, with its raw answer. */
  readonly calls: readonly RecordedCall[];
  readonly tools: readonly ExaminedTool[];
  readonly resources: readonly ExaminedResource[];
}
