import { isDeepStrictEqual } from "node:util";
import { manifestText, parseManifest } from "volkit/src/install/manifest.js";
import { hardJson } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { membersOf, ownJson } from "../own-reading.js";
import { subject } from "../subject.js";

const original = { kind: "file", size: 12, sha256: "ab" } as const;
const manifest = {
  format: "volkit installation 1",
  state: "installed",
  version: "1.0.0",
  program: ["C:\\volkit\\volkit.exe"],
  lifeKeeperRoot: "C:\\LK",
  configuration: "C:\\LK\\etc\\volkit.json",
  tags: ["Vol.E", "共有 F"],
  folders: ["resources", "volume", "actions"],
  files: [
    {
      action: "restore",
      file: "restore.ksh",
      before: original,
      kept: "restore.ksh.before-volkit",
      wrote: ["cd"],
      older: [{ name: "a", original, was: "stray" }],
    },
    { action: "quickchk", file: "quickchk.ksh", before: null, kept: null, wrote: ["ef", "cd"], older: [] },
  ],
} as const;

export const installedManifest = subject({
  name: "installed manifest",
  samples: [
    JSON.stringify(manifest, null, 1),
    JSON.stringify({ ...manifest, state: "installing", files: [] }),
    JSON.stringify({ ...manifest, format: "volkit installation 2" }),
    JSON.stringify({ format: "volkit installation 12", more: {} }),
  ],
  operators: jsonOperators,
  words: ["volkit installation 2", "installed", "stray", "null"],
  read: ({ text }) => parseManifest(text),
  judge: (answer, { text }) => {
    const content = ownJson(text);
    const format = membersOf(content)?.["format"];
    switch (answer.kind) {
      case "manifest": {
        if (format !== "volkit installation 1") return "a manifest of another format is taken";
        if (!isDeepStrictEqual(answer.manifest, content)) return "the manifest is not what stands there";
        const again = parseManifest(manifestText(answer.manifest));
        return again.kind === "manifest" ? undefined : "what was read is not read again";
      }
      case "newer": {
        const number = typeof format === "string" ? format.slice("volkit installation ".length) : "";
        return Number(number) >= 2 && answer.format === format ? undefined : `${answer.format} is not newer`;
      }
      case "damaged":
        return text === JSON.stringify(manifest, null, 1) ? "a whole manifest is damaged" : undefined;
    }
  },
  broken: {
    "a damaged one is newer": (answer) =>
      answer.kind === "damaged" ? { kind: "newer" as const, format: "" } : answer,
    "a newer one is read": (answer, { text }) =>
      answer.kind === "newer" ? parseManifest(text.replace(/installation \d+/, "installation 1")) : answer,
    "what nobody knows is passed over": (answer, { text }) =>
      answer.kind === "damaged" && text.length > 400
        ? {
            kind: "manifest" as const,
            manifest: { ...manifest, program: [], tags: [], folders: [], files: [] },
          }
        : answer,
  },
  hard: {
    ...hardJson,
    "many files": (length) =>
      JSON.stringify({ ...manifest, files: Array.from({ length: length / 200 }, () => manifest.files[0]) }),
    "a long format": (length) => `{"format":"volkit installation 1${"1".repeat(length)} "}`,
  },
});
