import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "./tarball.js";

/** What publint says of a package as it would be published, suggestions included. */
export async function publintFaults({ name, bytes }: Tarball): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  return messages.map(
    (message) => `${name}: publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
}

/** Ways to look for types that do not count: these packages are ES modules, and say so in `exports` alone. */
const notOurs = new Set(["node10", "node16-cjs"]);

/** What "are the types wrong" finds in a package as it would be published, in the profile for ES modules alone. */
export async function typesFaults({ name, bytes, files }: Tarball): Promise<readonly string[]> {
  if (![...files.keys()].some((path) => path.endsWith(".d.ts"))) return []; // a program, and no library
  const result = await checkPackage(createPackageFromTarballData(bytes), {
    excludeEntrypoints: [...programs],
  });
  if (result.types === false) return [`${name}: types: there are none`];
  return result.problems
    .filter((problem) => !("resolutionKind" in problem) || !notOurs.has(problem.resolutionKind))
    .map((problem) =>
      `${name}: types: ${problem.kind} ${"entrypoint" in problem ? problem.entrypoint : ""}`.trim(),
    );
}

/** Entries that are started and not imported: nobody looks for their types. */
const programs = ["./stand-in"];
