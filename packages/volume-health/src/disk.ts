/**
 * The root of a volume, as the write check needs it. Everything waits until the system has answered, and what the
 * system refuses is thrown as its error, with its `code` (`ENOSPC`). Names are names in the root, never paths.
 */
export interface Disk {
  readonly list: () => readonly string[];
  /** What stands there, itself: a link is not followed. */
  readonly look: (name: string) => Entry;
  /** Makes a file that was not there, for reading and writing; `EEXIST` where anything has that name. */
  readonly create: (name: string) => OpenFile;
  /** Opens a file for reading. */
  readonly open: (name: string) => OpenFile;
  readonly remove: (name: string) => void;
}

export interface Entry {
  /** A file: no folder, no link, nothing else. */
  readonly isFile: boolean;
  readonly bytes: number;
}

export interface OpenFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Waits until the disk itself has what was written. */
  readonly flush: () => void;
  /** What the file holds, up to so many bytes. */
  readonly read: (most: number) => Uint8Array;
  readonly close: () => void;
}
