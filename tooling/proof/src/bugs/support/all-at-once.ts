const tries = 3;

/**
 * By how much longer something takes with all its items at once than with as many in parts, in this process's own
 * time: about 1 where the time grows with the items, as many as there are parts where it grows with their square. A
 * busy machine only ever adds time, so the shortest of a few tries counts.
 */
export function timesLongerAtOnce(parts: number, items: number, take: (items: number) => void): number {
  let [atOnce, inParts] = [Infinity, Infinity];
  for (let left = tries; left > 0; left -= 1) {
    inParts = Math.min(
      inParts,
      microseconds(() => {
        for (let part = 0; part < parts; part += 1) take(items / parts);
      }),
    );
    atOnce = Math.min(
      atOnce,
      microseconds(() => {
        take(items);
      }),
    );
  }
  return atOnce / inParts;
}

function microseconds(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return user + system;
}
