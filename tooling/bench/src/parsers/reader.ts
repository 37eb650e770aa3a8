import type { Command } from "@volkit/tool-command";
import { exited } from "@volkit/tool-command";

/** Something that reads what a tool printed. */
export interface Reader {
  /** As the table names it. */
  readonly name: string;
  /** A piece of real output, or of what looks like it, that can stand any number of times; it is read to its end. */
  readonly piece: Uint8Array;
  /** Makes ready to read the bytes, and gives what reads them. */
  readonly reading: (bytes: Uint8Array) => Reading;
  /** The plainest pass over the same bytes there is. */
  readonly plain: { readonly name: string; readonly reading: (bytes: Uint8Array) => Reading };
}

export type Reading = () => unknown;

/** A reader of text that a command ended with 0 and printed. */
export function readerOf(name: string, { read }: Command<unknown>, piece: string): Reader {
  return {
    name,
    piece: Buffer.from(piece),
    reading: (bytes) => {
      const ending = exited(0, textOf(bytes));
      return () => read(ending);
    },
    plain: {
      name: "its lines, split",
      reading: (bytes) => {
        const text = textOf(bytes);
        return () => text.split("\n");
      },
    },
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
