/** The pieces of work that were given up and have not come to an end since. */
const hanging = new Set<Promise<unknown>>();

/**
 * What a promise comes to within so many seconds; undefined where it takes longer. Where this process itself was
 * held up past the time, what happened meanwhile is still seen first. It leaves no timer behind.
 */
export function within<Value>(seconds: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      hanging.add(work);
      void work.catch(() => undefined).then(() => hanging.delete(work));
      setImmediate(resolve, undefined);
    }, seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * Whether something that {@link within} gave up still hangs. Where it is a disk, a thread of this process hangs
 * with it, and an ordinary exit would wait for that.
 */
export function somethingHangs(): boolean {
  return hanging.size > 0;
}

/** The same, once what was given up has had so many seconds more: what was only slow is no reason to be killed. */
export async function somethingHangsFor(seconds: number): Promise<boolean> {
  await within(seconds, Promise.allSettled(hanging));
  return somethingHangs();
}
