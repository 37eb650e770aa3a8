import type { Readable } from "node:stream";

/** What has come from one stream so far. */
export interface Kept {
  readonly bytes: Uint8Array;
  /** More came than is kept. */
  readonly cut: boolean;
}

/** A stream being read. */
export interface KeptOutput {
  /** Resolved when nothing more can come; never rejected. */
  readonly ended: Promise<void>;
  soFar(): Kept;
}

/**
 * Reads a stream to its end and keeps the first `keepBytes` of it. What comes after those is read too and thrown
 * away: a program that is not read from would stand still, and its exit status would never be known.
 */
export function keepOutput(stream: Readable, keepBytes: number): KeptOutput {
  let kept = Buffer.alloc(0);
  let length = 0;
  let cut = false;

  stream.on("data", (chunk: Uint8Array) => {
    const part = chunk.subarray(0, keepBytes - length);
    cut ||= part.length < chunk.length;
    if (length + part.length > kept.length) {
      const roomier = Buffer.alloc(Math.min(keepBytes, 2 * (length + part.length)));
      kept.copy(roomier, 0, 0, length);
      kept = roomier;
    }
    kept.set(part, length);
    length += part.length;
  });

  return {
    ended: new Promise((resolve) => {
      stream.once("close", resolve);
      stream.once("error", () => {
        resolve();
      });
    }),
    soFar: () => ({ bytes: kept.subarray(0, length), cut }),
  };
}
