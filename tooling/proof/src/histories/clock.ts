/** Something that comes at a time of its own, unless it is brought about before. */
export interface Due {
  readonly at: number;
  readonly happen: () => Promise<void>;
}

/** A clock that nobody waits for. It stands still until it is told to go on, and passes over nothing that is due. */
export interface VirtualClock {
  readonly now: () => number;
  readonly set: (due: Due) => void;
  readonly cancel: (due: Due) => void;
  readonly goOnTo: (time: number) => Promise<void>;
}

export function virtualClock(): VirtualClock {
  let time = 0;
  const coming = new Set<Due>();

  return {
    now: () => time,
    set: (due) => coming.add(due),
    cancel: (due) => coming.delete(due),
    async goOnTo(until) {
      for (let due = next(until); due !== undefined; due = next(until)) {
        coming.delete(due);
        time = Math.max(time, due.at);
        await due.happen();
      }
      time = Math.max(time, until);
    },
  };

  /** The first of what is due by then; of two at one time the one that was set first. */
  function next(until: number): Due | undefined {
    let first: Due | undefined;
    for (const due of coming) if (due.at <= until && (first === undefined || due.at < first.at)) first = due;
    return first;
  }
}

/** Everything that follows from what was just answered has happened: procedures wait for nothing else. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
