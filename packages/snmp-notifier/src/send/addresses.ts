import { isIP } from "node:net";

/** Seconds that a look-up of a name may take. */
export const lookUpSeconds = 5;

/** The addresses of a host, in the system's order; none where nobody says one in time. */
export async function addressesOf(
  host: string,
  lookUp: (name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  const found = lookUp(host).catch(() => []);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(resolve, lookUpSeconds * 1000, []);
  });
  return Promise.race([found, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
