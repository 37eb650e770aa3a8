import {
  createCluster,
  labRunner,
  memoryStore,
  setFault,
  type Cluster,
  type ClusterOptions,
} from "@volkit/cluster-lab";
import { recordingRunner, type RecordedCall } from "@volkit/tool-runner";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { systemWith } from "../system.fixture.js";
import type { Survey } from "./facts.js";
import { surveyMeans, type SurveyMeans } from "./means.js";
import { everyResource } from "./resources.js";
import { survey } from "./survey.js";

/** A cluster in which something is wrong; faults are words, as `busy NODEA E:`. */
export interface Trouble extends ClusterOptions {
  readonly faults?: readonly string[];
  /** The node that looks; NODEA unless told otherwise. */
  readonly from?: string;
  readonly file?: ConfigurationFile;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What looking at a simulated cluster found, what it asked, and the cluster before and after. */
export interface Looked {
  readonly surveys: readonly Survey[];
  readonly calls: readonly RecordedCall[];
  readonly before: Cluster;
  readonly after: Cluster;
}

/** A cluster, and the means of a node of it to look at it. */
export function meansIn(trouble: Trouble) {
  const { faults = [], from = "NODEA", file = {}, environment = {}, ...options } = trouble;
  const cluster = faults.reduce(broken, createCluster(options));
  const store = memoryStore(cluster);
  const system = systemWith({ COMPUTERNAME: from, LKROOT: "/no/such/folder", ...environment });
  const recording = recordingRunner(labRunner(store, from), system);
  const means: SurveyMeans = surveyMeans(recording.runner, { file, configured: effective(file), system });
  return { means, cluster, store, calls: recording.calls };
}

export async function lookedAt(trouble: Trouble): Promise<Looked> {
  const { means, cluster, store, calls } = meansIn(trouble);
  const { listed } = await everyResource(means);
  const resources = listed.flatMap(({ resource }) => (resource.kind === "known" ? [resource.value] : []));
  const surveys = await Promise.all(
    resources.map((resource) => survey(resource, means, resources.length > 1)),
  );
  return { surveys, calls: calls(), before: cluster, after: await store.read() };
}

/** The survey of the one resource of a lab. */
export async function surveyed(trouble: Trouble): Promise<Survey> {
  const file = { resources: { "Vol.E": { volume: "E:" } }, ...trouble.file };
  const [one] = (await lookedAt({ ...trouble, file })).surveys;
  if (one === undefined) throw new Error("no resource was found");
  return one;
}

function broken(cluster: Cluster, fault: string): Cluster {
  const outcome = setFault(cluster, fault.split(" "));
  if (outcome.kind === "refused") throw new Error(outcome.reason.en);
  return outcome.cluster;
}
