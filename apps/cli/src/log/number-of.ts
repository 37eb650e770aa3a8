import type { MessageId } from "@volkit/kit-orchestrator";

/** A message's number as other logs take one, digits alone: of the kit's own, `VK151`, those are 151. */
export function numberOf(id: MessageId): { readonly number: number; readonly isOwn: boolean } {
  return { number: Number(id.replace(/^VK/, "")), isOwn: id.startsWith("VK") };
}
