import type { Bilingual } from "@volkit/message-table";
import type { Peer } from "./resource.js";

/**
 * What managers were told of a split brain with one peer.
 * - `raised`: it came
 * - `over`: it is over, or was interrupted
 *
 * `told` are the ways by which that is known to have been handed over, as told-ways.ts keeps them.
 */
export interface Alarm {
  /** Which of the two they were told last. */
  readonly kind: "raised" | "over";
  /** The keys of those ways ({@link Way}); empty where nobody has been reached yet. */
  readonly told: readonly string[];
}

/**
 * What is known of the alarm of one peer.
 * - an {@link Alarm}: what managers were told last
 * - `none`: they were told nothing that still counts
 * - `lost`: what was kept cannot be read, for the reason `why`. Whoever cannot know raises again
 */
export type KnownAlarm =
  Alarm | { readonly kind: "none" } | { readonly kind: "lost"; readonly why: Bilingual | string };

/** The kit's own memory of the alarms of one resource, by peer. Never the flag: an old flag must not hide a new split brain. */
export interface AlarmBook {
  /** What is known as the run begins, and after that what it has kept itself. A node is the same one in whatever case. */
  read(peer: string): KnownAlarm;
  /** Keeps the alarm of a peer; undefined forgets it. */
  keep(peer: string, alarm: Alarm | undefined): void;
  /** The peers of which anything is known, in upper case. */
  peers(): readonly string[];
}

/** All that a book holds. `lost` says why nothing is known of the peers that are not named. */
export interface KeptAlarms {
  /** For a person; left out where all is known. */
  readonly lost?: Bilingual | string | undefined;
  /** By the peer's name in upper case. */
  readonly peers: Readonly<Record<string, Alarm>>;
}

/** A book that begins with what is given. `changed` is called after each keeping, with the peer in upper case. */
export function alarmBook(
  { lost, peers }: KeptAlarms,
  changed: (peer: string) => void = () => undefined,
): AlarmBook & { readonly kept: () => KeptAlarms } {
  const known = new Map<string, Alarm>(Object.entries(peers));
  const forgotten = new Set<string>();
  return {
    read(peer) {
      const name = peer.toUpperCase();
      const alarm = known.get(name);
      if (alarm !== undefined) return alarm;
      return lost === undefined || forgotten.has(name) ? { kind: "none" } : { kind: "lost", why: lost };
    },
    keep(peer, alarm) {
      const name = peer.toUpperCase();
      if (alarm === undefined) {
        known.delete(name);
        forgotten.add(name);
      } else known.set(name, alarm);
      changed(name);
    },
    peers: () => [...known.keys()],
    kept: () => ({ ...(lost === undefined ? {} : { lost }), peers: Object.fromEntries(known) }),
  };
}

/** A memory in which nothing is, and which keeps nothing. */
export const noAlarms: AlarmBook = {
  read: () => ({ kind: "none" }),
  keep: () => undefined,
  peers: () => [],
};

/** The nodes of which alarms are known, and which are not among these peers: nobody asks them any more. */
export function knownOfOthers(book: AlarmBook, peers: readonly Peer[]): readonly string[] {
  const asked = peers.map(({ node }) => node.toUpperCase());
  return book.peers().filter((peer) => !asked.includes(peer));
}

/** A copy to run on: what a rehearsal keeps is known to itself alone. */
export function rehearsedAlarms(book: AlarmBook): AlarmBook {
  const kept = new Map<string, Alarm | undefined>();
  return {
    read(peer) {
      const name = peer.toUpperCase();
      return kept.has(name) ? (kept.get(name) ?? { kind: "none" }) : book.read(peer);
    },
    keep(peer, alarm) {
      kept.set(peer.toUpperCase(), alarm);
    },
    peers: () =>
      [...new Set([...book.peers(), ...kept.keys()])].filter(
        (peer) => kept.get(peer) !== undefined || !kept.has(peer),
      ),
  };
}
