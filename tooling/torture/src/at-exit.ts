/** What has to be put right again however this process ends, the latest first. */
const duties = new Set<() => void>();

/**
 * Sees to it that something is done when this process ends: by itself, by an error, or by a signal. It must not
 * wait for anything. Gives a function that does it now instead.
 */
export function atExit(duty: () => void): () => void {
  duties.add(duty);
  return () => {
    if (duties.delete(duty)) duty();
  };
}

process.on("exit", () => {
  for (const duty of [...duties].reverse()) {
    try {
      if (duties.delete(duty)) duty();
    } catch (problem) {
      console.error(problem);
    }
  }
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    console.error(`torture: ended by ${signal}`);
    process.exit(1);
  });
}
