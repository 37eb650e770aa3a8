import { isIPv6 } from "node:net";

/** Whether a text can be a host's name or address by itself. One with a colon that is no IPv6 address holds a port, or brackets. */
export function isHost(text: string): boolean {
  return isIPv6(text) || !/[:[\]]/.test(text);
}
