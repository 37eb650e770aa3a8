import type { Message } from "@volkit/kit-orchestrator";
import type { Write } from "./write.js";

/**
 * What a run is going to do.
 * - `planned`: the writes in their order, none where everything is as it should be; `said` is worth knowing
 * - `refused`: nothing is written, for the reasons in `said`
 */
export type Plan =
  | { readonly kind: "planned"; readonly writes: readonly Write[]; readonly said: readonly Message[] }
  | { readonly kind: "refused"; readonly said: readonly Message[] };
