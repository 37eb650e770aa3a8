import { strict as assert } from "node:assert";
import { exited } from "@volkit/tool-command";
import type { Bug } from "../bug.js";
import { act } from "../support/act.js";

/** What remove kept to itself. */
export const bugs: readonly Bug[] = [
  {
    name: "a deletion that was refused not told",
    wrong:
      "Where a security product kept vssadmin from deleting, remove failed without a word of it: nobody knew where to look.",
    edit: {
      file: "packages/kit-orchestrator/src/remove.ts",
      find: 'if (deleted.kind === "failed" && !isNothingToDelete(deleted.failure)) {',
      replace: 'if (deleted.kind === "failed" && deleted.failure.kind === "silent") {',
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const answers = { "vssadmin delete shadows /for=E: /quiet": exited(5, "", "blocked") };
        assert.deepEqual((await act("remove", { answers })).said, ["VK506"]);
        const none = { "vssadmin delete shadows /for=E: /quiet": exited(1) };
        assert.deepEqual((await act("remove", { answers: none })).said, []);
      },
    },
  },
];
