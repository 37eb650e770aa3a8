/** What is done to a disk, step by step, handed in so that a test can end the program between any two of them. */
export interface Disk {
  readonly makeFolder: (path: string, mode: number) => Promise<void>;
  /** Creates a file that is not there, and returns when its bytes have reached the disk. */
  readonly create: (path: string, bytes: Uint8Array, mode: number) => Promise<void>;
  /** Creates a file that is not there, with bytes, times and rights of another. */
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Gives a file one more name; a symbolic link itself, not what it leads to. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
}
