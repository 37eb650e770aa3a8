import type { Runner } from "@volkit/tool-command";

/** How many calls run at a time. */
export interface Bounds {
  /** In all. */
  readonly most: number;
  /** Of these, on behalf of one peer, or of none: so that a peer that does not answer holds up no other. */
  readonly ofOnePeer: number;
}

/**
 * Runs at most so many calls at a time; the others wait their turn, in the order they came. Whoever waits has not
 * started: no deadline counts yet.
 */
export function boundedRunner(inner: Runner, { most, ofOnePeer }: Bounds): Runner {
  const inAll = turns(most);
  const peers = new Map<string, InTurn>();
  return {
    run(call) {
      const { peer = "" } = call;
      const ofPeer = peers.get(peer) ?? turns(ofOnePeer);
      peers.set(peer, ofPeer);
      return ofPeer(() => inAll(() => inner.run(call)));
    },
  };
}

/** Does something when its turn comes. */
type InTurn = <Result>(act: () => Promise<Result>) => Promise<Result>;

function turns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
