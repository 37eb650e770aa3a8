import type { Printed } from "@volkit/tool-command";

/** The bytes that a tool printed, exactly: its text does not give them back only where `bytes` does. */
export function rawBytes({ text, bytes }: Printed): Uint8Array {
  return bytes ?? new TextEncoder().encode(text);
}
