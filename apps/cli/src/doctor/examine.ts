import { recordingRunner } from "@volkit/tool-runner";
import { effective } from "../configuration/effective.js";
import { toolHomes, toolNames } from "../configuration/known-names.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { storedCodePage } from "../install/system-file.js";
import { nodeName } from "../node-name.js";
import { locatorOf } from "../tool-runner.js";
import type { Examination, ExaminationMeans } from "./examination.js";
import { worstFirst } from "./finding.js";

/** Looks at everything that a run on this node depends on. Reads only. */
export async function examine({ system, makeRunner, configFile }: ExaminationMeans): Promise<Examination> {
  const [startedAt, began] = [system.now(), system.monotonic()];
  const place = configurationPlace(configFile, system);
  const configuration = await loadConfiguration(place, lastValidFile(system));
  const file = configuration.kind === "usable" ? configuration.content : {};
  const configured = effective(file, await storedCodePage(system));
  const locate = locatorOf(configured, system);

  const tools = makeRunner(configured, system, `doctor-${system.randomHex()}`);
  const recording = recordingRunner(tools, system);
  return {
    startedAt,
    durationMs: system.monotonic() - began,
    node: nodeName(file, system),
    configuration,
    findings: worstFirst([]),
    calls: recording.calls(),
    tools: toolNames.map((name) => ({
      name,
      home: toolHomes[name],
      place: locate({ name, home: toolHomes[name] }),
    })),
    resources: [],
  };
}
