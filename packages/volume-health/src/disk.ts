/**
 * The root of a volume, as the write check needs it. Everything waits until the system has answered, and what the
 * system refuses is thrown as its error, with its `code` (`ENOSPC`). Names are names in the root, never paths.
 */
export interface Disk {
  /** The names of everything in the root, in any order. */
  readonly list: () => readonly string[];
  /** What stands there, itself: a link is not followed. */
  readonly look: (name: string) => Entry;
  /** Makes a file that was not there, for reading and writing; `EEXIST` where anything has that name. */
  readonly create: (name: string) => OpenFile;
  /** Opens a file for reading. */
  readonly open: (name: string) => OpenFile;
  /** Removes a file; never a folder. */
  readonly remove: (name: string) => void;
}

/** What stands under a name. */
export interface Entry {
  /** A file: no folder, no link, nothing else. */
  readonly isFile: boolean;
  /** Its size. */
  readonly bytes: number;
}

/** An open file, until `close`. What the system refuses is thrown, as {@link Disk} has it. */
export interface OpenFile {
  /** Writes these bytes after those that were written before. */
  readonly write: (bytes: Uint8Array) => void;
  /** Waits until the disk itself has what was written. */
  readonly flush: () => void;
  /** What the file holds, up to so many bytes. */
  readonly read: (most: number) => Uint8Array;
  /** Lets go of it; nothing else may be called after that. */
  readonly close: () => void;
}
