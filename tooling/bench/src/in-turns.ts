/** How often each thing is done: the first rounds warm up, and count for nothing. */
export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/**
 * Does several things in turns, round after round, so that whatever the machine does meanwhile meets all of them.
 * Gives the samples of each by its name.
 */
export async function inTurns<Sample>(
  things: ReadonlyMap<string, () => Promise<Sample> | Sample>,
  { warmUp, counted }: Rounds,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map<string, Sample[]>([...things.keys()].map((name) => [name, []]));
  for (let round = 0; round < warmUp + counted; round += 1) {
    for (const [name, once] of things) {
      const sample = await once();
      if (round >= warmUp) samples.get(name)?.push(sample);
    }
  }
  return samples;
}
