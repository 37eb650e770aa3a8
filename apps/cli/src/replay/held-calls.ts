import type { Ending, Home, Printed } from "@volkit/tool-command";
import { decode, type HeldCall as CallToReplay } from "@volkit/tool-runner";
import { toolHomes } from "../configuration/known-names.js";
import type { HeldCall, HeldEnding, HeldOutput, RehearsalRecord, RunRecord } from "../recorded/format.js";

/**
 * The calls of a record as they are answered in a replay. What a tool printed is read again from its bytes, as today's
 * decoder reads them: a decoder that was mended since counts.
 */
export function callsToReplay({
  calls,
  configuration,
}: RunRecord | RehearsalRecord): Promise<CallToReplay[]> {
  const named = configuration["codePage"];
  const codePage = typeof named === "number" ? named : 932;
  return Promise.all(calls.map((call) => toReplay(call, codePage)));
}

async function toReplay(
  { step, peer, tool, args, ending }: HeldCall,
  codePage: number,
): Promise<CallToReplay> {
  return {
    step,
    ...(peer === null ? {} : { peer }),
    tool: { name: tool, home: homeOf(tool) },
    args,
    ...(ending === null ? {} : { ending: await readAgain(ending, codePage) }),
  };
}

/** Every tool of a procedure that has no home of its own is the kit's own program. */
export function homeOf(tool: string): Home {
  return new Map<string, Home>(Object.entries(toolHomes)).get(tool) ?? "kit";
}

async function readAgain({ stdout, stderr, ...how }: HeldEnding, codePage: number): Promise<Ending> {
  const [out, err] = await Promise.all([printedAgain(stdout, codePage), printedAgain(stderr, codePage)]);
  return { ...how, stdout: out, stderr: err };
}

function printedAgain({ text, base64, cut }: HeldOutput, codePage: number): Promise<Printed> {
  return decode(Buffer.from(base64 ?? text, base64 === null ? "utf8" : "base64"), { codePage, cut });
}
