import { printed, type Ending } from "@volkit/tool-command";

/** More was printed to stdout than is kept. */
export function cutOnStdout(ending: Ending): Ending {
  return { ...ending, stdout: { ...ending.stdout, cut: true } };
}

/** More was printed to stderr than is kept. */
export function cutOnStderr(ending: Ending): Ending {
  return { ...ending, stderr: { ...printed("…"), cut: true } };
}
