/** Does each thing once, one on each bench at a time: a bench takes the next as soon as it is done with its last. */
export async function sideBySide<Thing, Bench>(
  things: readonly Thing[],
  benches: readonly Bench[],
  act: (thing: Thing, bench: Bench) => Promise<void>,
): Promise<void> {
  const waiting = things.values();
  const work = async (bench: Bench): Promise<void> => {
    for (const thing of waiting) await act(thing, bench);
  };
  await Promise.all(benches.map(work));
}
