import { publintFaults, typesFaults } from "./published-as.js";
import { ended, type Place } from "./run.js";
import { tarballFaults } from "./tarball-faults.js";
import type { Tarball } from "./tarball.js";

/** Checks of the workspace that are programs of their own; each ends with 0 where nothing is wrong. */
const programs = [
  { what: "API reports", program: "tooling/api/dist/api.js" },
  { what: "licences", program: "tooling/package/dist/licences.js" },
] as const;

/** What these programs are built by. */
export const checkers = ["@volkit/api", "@volkit/package"] as const;

/** What is wrong with a built workspace and its packed packages, a sentence each. `released`: they have changelogs. */
export async function faultsOf(
  tarballs: readonly Tarball[],
  released: boolean,
  place: Place,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const tarball of tarballs)
    faults.push(
      ...tarballFaults(tarball, released),
      ...(await publintFaults(tarball)),
      ...(await typesFaults(tarball)),
    );
  for (const { what, program } of programs) {
    const { status, stdout, stderr } = await ended(process.execPath, [program], place);
    if (status !== 0) faults.push(`${what}: ${program} ended with ${status}\n${stdout}${stderr}`);
  }
  return faults;
}
