/**
 * What managers were told of a split brain with one peer.
 * - `raised`: it came; `told` are the ways by which that is known to have been handed over (`eism`, or a manager's name)
 * - `over`: it is over, or was interrupted; `told` are the ways by which that is known to have been handed over
 */
export interface Alarm {
  readonly kind: "raised" | "over";
  readonly told: readonly string[];
}

/** `lost`: what was kept cannot be read, for this reason. Whoever cannot know raises again. */
export type KnownAlarm = Alarm | { readonly kind: "none" } | { readonly kind: "lost"; readonly why: string };

/** The kit's own memory of the alarms of one resource, by peer. Never the flag: an old flag must not hide a new split brain. */
export interface AlarmBook {
  /** What is known as the run begins, and after that what it has kept itself. */
  read(peer: string): KnownAlarm;
  /** Keeps the alarm of a peer; undefined forgets it. */
  keep(peer: string, alarm: Alarm | undefined): void;
  /** The peers of which anything is known. */
  peers(): readonly string[];
}

/** A memory in which nothing is, and which keeps nothing. */
export const noAlarms: AlarmBook = {
  read: () => ({ kind: "none" }),
  keep: () => undefined,
  peers: () => [],
};

/** A copy to run on: what a rehearsal keeps is known to itself alone. */
export function rehearsedAlarms(book: AlarmBook): AlarmBook {
  const kept = new Map<string, Alarm | undefined>();
  return {
    read: (peer) => (kept.has(peer) ? (kept.get(peer) ?? { kind: "none" }) : book.read(peer)),
    keep: (peer, alarm) => {
      kept.set(peer, alarm);
    },
    peers: () =>
      [...new Set([...book.peers(), ...kept.keys()])].filter(
        (peer) => kept.get(peer) !== undefined || !kept.has(peer),
      ),
  };
}
