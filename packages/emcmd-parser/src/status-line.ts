import { failureOf, lines, withoutNulls, type Ending, type Failure } from "@volkit/tool-command";

const statusLine = /^\s*Status\s*=\s*(-?\d+)\s*$/i;

/**
 * Why an EMCMD command failed, or undefined where it did not: by how it ended, else by a line `Status = N`
 * with N not 0 (a Win32 error; seen in public scripts: 0, 15, 87), on either stream, whatever the exit status.
 * The exit status is the code where it is not 0.
 */
export function emcmdFailure(ending: Ending): Failure | undefined {
  const failure = failureOf(ending);
  if (failure !== undefined) return failure;
  const code = [ending.stdout, ending.stderr]
    .flatMap((stream) => lines(withoutNulls(stream.text)))
    .map((line) => Number(statusLine.exec(line)?.[1] ?? 0))
    .find((number) => number !== 0);
  return code === undefined ? undefined : { kind: "status", code };
}
