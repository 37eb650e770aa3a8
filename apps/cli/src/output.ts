/** This process's outputs that were printed to: Node makes a stream of each when it is first asked for, and few runs print. */
const used = new Set<NodeJS.WriteStream>();

/** Takes text for stdout or stderr as it is. */
export function print(stream: "stdout" | "stderr", text: string): void {
  const output = process[stream];
  // LifeKeeper may close its end of a pipe before we are done; that is no reason to fail.
  if (!used.has(output)) output.on("error", () => undefined);
  used.add(output);
  output.write(text);
}

/** Comes when all that was printed is out of this process. */
export async function allPrinted(): Promise<void> {
  await Promise.all([...used].map(written));
}

function written(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    output.write("", () => {
      resolve();
    });
  });
}
