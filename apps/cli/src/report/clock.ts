/** A moment as the node's own clock had it. */
export interface Clock {
  /** `2026-11-23` */
  readonly day: string;
  /** `04:17:08` */
  readonly time: string;
  /** `+09:00` */
  readonly offset: string;
}

/** What a record's time says, in the node's own local time; in UTC where it is not written as records write it. */
export function clockOf(moment: string): Clock {
  const own = /^([+-]?\d{4,6}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?([+-]\d\d:\d\d)$/.exec(moment);
  if (own !== null) {
    const [, day = "", time = "", offset = ""] = own;
    return { day, time, offset };
  }
  const [day = "", rest = ""] = new Date(moment).toISOString().split("T");
  return { day, time: rest.slice(0, 8), offset: "+00:00" };
}

/** `2026-11-23 04:17:08` */
export function clockWords(moment: string): string {
  const { day, time } = clockOf(moment);
  return `${day} ${time}`;
}
