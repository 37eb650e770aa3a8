import type { Cluster, StandInSource } from "@volkit/cluster-lab";
import type { Kit } from "./kit.js";
import type { Result } from "./report.js";
import type { Language } from "./text.js";

/** What {@link testKit} may be told. */
export interface TestOptions {
  /** The folder with the action programs, or the programs themselves. */
  readonly actions: string | Kit;
  /** Modules with lab tools of the kit's own, each exporting `labTools: LabTool[]`. */
  readonly toolModules?: readonly string[];
  /** The cluster each lab starts as, the resource in service on its first node; a healthy one of two nodes unless told otherwise. */
  readonly cluster?: Cluster;
  /** The resource's tag; `Vol.E` unless told otherwise. */
  readonly tag?: string;
  /** The resource's ID; `E:` unless told otherwise. */
  readonly id?: string;
  /** How long an action may take, in seconds; 60 unless told otherwise. It must be longer than the kit's own deadlines. */
  readonly limit?: number;
  /** The assertions to put it through, by id or group; all unless told otherwise. */
  readonly only?: readonly string[];
  /** The language of titles and reasons; `en` unless told otherwise. */
  readonly lang?: Language;
  /** Added to the environment of every action. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the labs of failures are kept. */
  readonly keep?: boolean;
  /** What the tools of the labs are: see `createLabOnDisk`. */
  readonly standIn?: StandInSource;
  /** Ends everything that runs, and has the promise rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Told each result as it is there, in no certain order. */
  readonly onResult?: (result: Result) => void;
}
