import * as z from "zod/mini";
import type { CpuProfile } from "./shares.js";

const profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.optional(z.array(z.number())),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

/** Whether a value is a profile, as far as it is read here. */
export function isProfile(value: unknown): value is CpuProfile {
  return profile.safeParse(value).success;
}
