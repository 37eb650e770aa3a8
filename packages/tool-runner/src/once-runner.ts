import { commandLine, type Ending, type Runner } from "@volkit/tool-command";

/**
 * Asks each question once: who asks the same command again, whatever the step, gets the same ending, be it still
 * under way. For looking at a cluster from several sides; not for a procedure, whose questions belong to a moment.
 */
export function onceRunner(inner: Runner): Runner {
  const asked = new Map<string, Promise<Ending>>();
  return {
    run: (call) => {
      const { tool, effect } = call.command;
      if (effect === "changes") return inner.run(call);
      const key = `${tool.home} ${commandLine(call.command)}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const ending = inner.run(call);
      asked.set(key, ending);
      return ending;
    },
  };
}
