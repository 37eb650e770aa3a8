/** What is kept of each volume: so many records, and so many bytes. */
export interface Limits {
  readonly records: number;
  readonly bytes: number;
}
