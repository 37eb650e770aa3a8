import { edit, type Defect } from "./defect.js";

/** Defects of remove. */
export const removeDefects: readonly Defect[] = [
  {
    name: "remove deletes another volume's copies",
    breaks: "own things only",
    edits: [
      edit(
        "remove.ts",
        "const purge = deleteShadows(volume);",
        'const purge = deleteShadows(volume);\n  await run.ask("remove.5", deleteShadows({ letter: "F", name: "F:" }));',
      ),
    ],
  },
  {
    name: "remove locks a volume that stores shadow copies",
    breaks: "own things only",
    edits: [
      edit(
        "remove.ts",
        'if (storage.kind === "present") return run.fail("remove.1", "12039", { volume: volume.name });',
        "",
      ),
    ],
  },
  {
    name: "remove takes a volume that could not be locked for locked",
    breaks: "remove closes",
    edits: [
      edit(
        "remove.ts",
        'if (locked.kind === "failed") {',
        'if (locked.kind === "failed" && locked.failure.kind !== "exit") {',
      ),
    ],
  },
  {
    name: "remove does not look whether copies are left",
    breaks: "remove closes",
    edits: [
      edit(
        "remove.ts",
        'if (left.kind === "present") return run.fail("remove.5", "12097", { volume: volume.name, node });',
        "",
      ),
    ],
  },
  {
    name: "remove does not heed that LifeKeeper is stopping",
    breaks: "stopping leaves open",
    edits: [
      edit(
        "remove.ts",
        'if (service.kind === "stopping") {',
        'if (service.kind === "stopping" && node === "") {',
      ),
    ],
  },
  {
    name: "remove locks before it looks whether copies are left",
    breaks: "a failed remove harms nothing",
    edits: [
      edit(
        "remove.ts",
        "const purge = deleteShadows(volume);",
        'await run.ask("remove.6", lockVolume(volume, volumeArgument));\n  const purge = deleteShadows(volume);',
      ),
    ],
  },
];
