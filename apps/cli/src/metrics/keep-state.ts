import { hold } from "@volkit/run-lock";
import { join } from "node:path";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import type { System } from "../system.js";
import { modes, replaceFile } from "./replace-file.js";
import { readState, stateText, type Kept } from "./state.js";
import type { Sample } from "./samples.js";

/**
 * The kit's memory of the metrics of one volume, which one run at a time has.
 * - `open`: `kept` is what is in it; `keep` puts something else there, or gives the reason why it cannot; `close` lets
 *   the next run have it
 * - `busy`: other runs had it all the time
 * - `failed`: it cannot be used, for `why`
 */
export type Memory =
  | {
      readonly kind: "open";
      readonly file: string;
      readonly kept: Kept;
      readonly keep: (samples: readonly Sample[]) => Promise<string | undefined>;
      readonly close: () => Promise<void>;
    }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

/** Beside the records. */
const folderOf = (records: string) => join(records, ".metrics");

const [tries, pauseBetween] = [60, 0.025];

/** Opens the memory for a volume (`none` for runs that know none). Others have it for milliseconds: it is waited for. */
export async function openMemory(records: string, letter: string, system: System): Promise<Memory> {
  const folder = folderOf(records);
  const file = join(folder, `${letter}.json`);
  try {
    await makeFolder(folder);
    for (let tried = 0; tried < tries; tried += 1) {
      const turn = await hold(folder, letter);
      switch (turn.kind) {
        case "failed":
          return turn;
        case "busy":
          await system.pause(pauseBetween);
          continue;
        case "held":
          return await openHeld(file, turn.release, system);
      }
    }
    return { kind: "busy" };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}

async function openHeld(file: string, close: () => Promise<void>, system: System): Promise<Memory> {
  const kept = await readState(file).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const keep = (samples: readonly Sample[]) => {
    const text = stateText(samples);
    return replaceFile(file, { half: `${file}.writing`, text, mode: modes.owner }, system).then(
      () => undefined,
      reasonOf,
    );
  };
  return { kind: "open", file, kept, keep, close };
}
