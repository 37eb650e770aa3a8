/** What the run after a killed one has to do besides its own work. */
export interface Promised {
  /** It ends the tools that the killed run left running. */
  readonly endsLeftTools: boolean;
  /** It completes the record that the killed run could not write. */
  readonly completesRecord: boolean;
  /** It takes away the record that a run was killed in the middle of writing. */
  readonly clearsHalfWritten: boolean;
  /** It says so in a message of its own. */
  readonly saysSo: boolean;
}

/** What the kit keeps of it by now: the checks of this chapter ask for no more, and for no less. */
export const promised: Promised = {
  endsLeftTools: false,
  completesRecord: false,
  clearsHalfWritten: false,
  saysSo: false,
};
