import { commandLine, type Runner } from "@volkit/tool-command";

/**
 * Lets through what only reads. A command that changes something is never carried out: that it came here at all is
 * a bug, so the promise is rejected. For what promises a person to change nothing.
 */
export function readingRunner(inner: Runner): Runner {
  return {
    run: (call) => {
      if (call.command.effect === "reads") return inner.run(call);
      return Promise.reject(new Error(`${commandLine(call.command)} would change something`));
    },
  };
}
