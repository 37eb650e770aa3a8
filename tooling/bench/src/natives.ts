/** The compiled programs of this folder's `native`. */
export interface Natives {
  /** Runs a program with pipes and a deadline, as the kit runs tools, and tells what it took. */
  readonly measure: string;
  /** The cheapest tool there can be: prints the answer that a file holds for its words, at once or after a delay. */
  readonly standIn: string;
}
