import { join } from "node:path";

/** What an action finds in its environment besides the variables of its node. */
export function usualEnvironment(dir: string): Readonly<Record<string, string | undefined>> {
  const temporary = join(dir, "tmp");
  return {
    PATH: process.env["PATH"],
    HOME: join(dir, "home"),
    TMPDIR: temporary,
    TMP: temporary,
    TEMP: temporary,
  };
}
