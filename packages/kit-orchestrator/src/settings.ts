import type { VolumeArgument } from "@volkit/emcmd-parser";
import type { Manager, Sending } from "@volkit/snmp-notifier";

/** What a site can set about the procedures; the defaults are {@link defaultSettings}. */
export interface Settings {
  /** How EMCMD is asked. */
  readonly emcmd: {
    /** `E:` as the seed has it, or `E` as public scripts do; which one a release wants is open. */
    readonly volumeArgument: VolumeArgument;
    /** How often GETMIRRORVOLINFO is asked again when it says nothing usable. */
    readonly retries: number;
    /** Seconds before it is asked again. */
    readonly retryPause: number;
  };
  /** What is done about shadow copies. */
  readonly vss: {
    /** monitor.5: delete always, only where a listing shows copies, or never. */
    readonly peerDelete: "always" | "when-present" | "never";
    /** remove.1 and remove.5: what an unknown answer about shadow copies does to remove. */
    readonly unknown: "fail" | "continue";
  };
  /** What a split brain sets off, and what it keeps from being done. */
  readonly splitBrain: {
    /** Whether managers are told at every check that sees a split brain, or once when it comes and once when it is over. */
    readonly notify: "every-check" | "on-change";
    /** Who takes the flags away: a person, or the check that sees (on-change) that the split brain is over. */
    readonly clearFlags: "by-hand" | "when-over";
    /** monitor.5: delete only where the peer says that it is target. */
    readonly keepPeerShadows: boolean;
    /** monitor.3: do not write the state of a peer that says that it is source. */
    readonly keepPeerState: boolean;
  };
  /** monitor.4: by which ways managers are told, and which there are. */
  readonly snmp: SnmpSettings;
  /** monitor.6 and restore.5: who finds out whether the volume can be written. */
  readonly writeCheck: WriteCheckSettings;
}

/** `notifier` says by what: LifeKeeper's own program, SNMP spoken directly to `managers`, or both. */
export interface SnmpSettings extends Sending {
  /** `eism` is LifeKeeper's EISMEventNotice (seed monitor.4), `snmp` the kit itself. */
  readonly notifier: "eism" | "snmp" | "both";
  /** Those that the kit tells itself; with `eism` alone nobody asks for them. */
  readonly managers: readonly Manager[];
}

/** Who finds out whether a volume can be written: CheckVolume as in the seed, or the kit itself. */
export type WriteCheckSettings =
  | { readonly by: "CheckVolume" }
  | {
      readonly by: "built-in";
      /** It was not asked for: CheckVolume is not installed. */
      readonly notInstalled: boolean;
      /** Seconds beyond which a check that has written is called slow. */
      readonly slow: number;
      /** The folder whose lock keeps a second check from a volume where one still hangs. */
      readonly lockFolder?: string;
    };

/**
 * A place below Net-SNMP's playpen, which is for trying things: the project has no enterprise number of its own. The
 * last number is a telephone's keys for "volkit".
 */
const playpen = "1.3.6.1.4.1.8072.9999.9999.865548";

/**
 * What counts where a site sets nothing: the seed to the letter, and one more question where EMCMD says
 * nothing usable.
 */
export const defaultSettings: Settings = {
  emcmd: { volumeArgument: "E:", retries: 1, retryPause: 1 },
  vss: { peerDelete: "always", unknown: "fail" },
  splitBrain: { notify: "every-check", clearFlags: "by-hand", keepPeerShadows: false, keepPeerState: false },
  snmp: { notifier: "eism", base: playpen, timeout: 2, retries: 2, managers: [] },
  writeCheck: { by: "CheckVolume" },
};
