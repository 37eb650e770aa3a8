import type { Logbook } from "./logbook.js";
import { reasonOf } from "./reason.js";
import type { System } from "./system.js";

/** How long the network may take to say what a name stands for, in seconds. */
const deadline = 5;

/** Asks the network for a name's addresses, and notes what it said. No answer in time is no address. */
export async function addressesOf(
  name: string,
  system: System,
  logbook: Pick<Logbook, "lookups">,
): Promise<readonly string[]> {
  const answer = system.lookUp(name).then(
    (addresses) => ({ name, addresses }),
    (error: unknown) => ({ name, addresses: [], failure: reasonOf(error) }),
  );
  const tooLate = system
    .pause(deadline)
    .then(() => ({ name, addresses: [], failure: `no answer within ${deadline} s` }));
  const lookup = await Promise.race([answer, tooLate]);
  logbook.lookups.push(lookup);
  return lookup.addresses;
}
