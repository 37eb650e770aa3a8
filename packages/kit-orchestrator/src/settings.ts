import type { VolumeArgument } from "@volkit/emcmd-parser";

/** What a site can set about the procedures; the defaults are {@link defaultSettings}. */
export interface Settings {
  readonly emcmd: {
    readonly volumeArgument: VolumeArgument;
    /** How often GETMIRRORVOLINFO is asked again when it says nothing usable. */
    readonly retries: number;
    /** Seconds before it is asked again. */
    readonly retryPause: number;
  };
  readonly vss: {
    /** monitor.5: delete always, only where a listing shows copies, or never. */
    readonly peerDelete: "always" | "when-present" | "never";
    /** remove.1 and remove.5: what an unknown answer about shadow copies does to remove. */
    readonly unknown: "fail" | "continue";
  };
  readonly splitBrain: {
    /** monitor.5: delete only where the peer says that it is target. */
    readonly keepPeerShadows: boolean;
    /** monitor.3: do not write the state of a peer that says that it is source. */
    readonly keepPeerState: boolean;
  };
  /** monitor.6 and restore.5: who finds out whether the volume can be written. */
  readonly writeCheck: WriteCheckSettings;
}

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

export const defaultSettings: Settings = {
  emcmd: { volumeArgument: "E:", retries: 1, retryPause: 1 },
  vss: { peerDelete: "always", unknown: "fail" },
  splitBrain: { keepPeerShadows: false, keepPeerState: false },
  writeCheck: { by: "CheckVolume" },
};
