/** What a promise comes to within so many seconds; undefined where it takes longer. It leaves no timer behind. */
export function within<Value>(seconds: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, undefined);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
