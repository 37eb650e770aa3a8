import { lstat, open, rename, rm, writeFile } from "node:fs/promises";
import { writeBundle } from "../bundle/write-bundle.js";
import { reasonOf } from "../reason.js";
import { firstLine } from "./page.js";

/**
 * - `written`: the file is there, whole
 * - `something-else`: what stands at that name is no report of volkit's, and stays as it is
 * - `failed`: it could not be written, for `why`; what stood there is as it was
 */
export type WrittenReport =
  | { readonly kind: "written"; readonly bytes: number }
  | { readonly kind: "something-else" }
  | { readonly kind: "failed"; readonly why: string };

/**
 * Writes a page for this user alone, whole or not at all: beside, under a name with `chance` in it, and then under its
 * own. It takes the place of an earlier report, and of anything else only where that is forced.
 */
export async function writeReport(
  page: string,
  file: string,
  { chance, force }: { readonly chance: string; readonly force: boolean },
): Promise<WrittenReport> {
  const bytes = Buffer.from(page);
  try {
    switch (await whatStandsAt(file)) {
      case "nothing": {
        const written = await writeBundle(bytes, file, chance);
        return written.kind === "there-already" ? { kind: "something-else" } : written;
      }
      case "something-else":
        if (!force) return { kind: "something-else" };
        break;
      case "report":
    }
    return await replace(bytes, file, chance);
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}

/** A link is something else, wherever it leads: it would be put out of its place. */
async function whatStandsAt(file: string): Promise<"nothing" | "report" | "something-else"> {
  const there = await lstat(file).catch(() => undefined);
  if (there === undefined) return "nothing";
  if (!there.isFile()) return "something-else";
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(firstLine.length), 0, firstLine.length, 0);
    return buffer.toString("utf8", 0, bytesRead) === firstLine ? "report" : "something-else";
  } finally {
    await opened.close();
  }
}

async function replace(bytes: Uint8Array, file: string, chance: string): Promise<WrittenReport> {
  const half = `${file}.${chance}`;
  try {
    await writeFile(half, bytes, { flag: "wx", mode: 0o600, flush: true });
    await rename(half, file);
    return { kind: "written", bytes: bytes.length };
  } finally {
    await rm(half, { force: true }).catch(() => undefined);
  }
}
