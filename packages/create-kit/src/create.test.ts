import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKit } from "./create.js";

let room: string;
let template: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "create-kit-"));
  template = join(room, "template");
  await mkdir(join(template, "src"), { recursive: true });
  await writeFile(join(template, "package.json"), '{ "name": "example-kit" }');
  await writeFile(join(template, "gitignore"), "dist/\n");
  await writeFile(join(template, "src", "actions.ts"), "export {};\n");
});

afterEach(() => rm(room, { recursive: true }));

describe("a new kit", () => {
  it("is the template's files under the folder's name, in a folder that is made", async () => {
    const folder = join(room, "deep", "disk-kit");
    expect(await createKit(folder, template)).toEqual({
      kind: "created",
      folder,
      name: "disk-kit",
      files: 3,
    });
    expect((await readdir(folder)).toSorted()).toEqual([".gitignore", "package.json", "src"]);
    expect(await readFile(join(folder, "package.json"), "utf8")).toBe('{ "name": "disk-kit" }');
    expect(await readFile(join(folder, "src", "actions.ts"), "utf8")).toBe("export {};\n");
  });

  it("goes into a folder that is there and empty", async () => {
    await mkdir(join(room, "empty"));
    expect((await createKit(join(room, "empty"), template)).kind).toBe("created");
  });

  it("is refused where something is, which stays as it is", async () => {
    await writeFile(join(room, "a-file"), "mine");
    const folder = join(room, "template");
    expect(await createKit(folder, template)).toEqual({ kind: "not-empty", folder });
    expect((await createKit(join(room, "a-file"), template)).kind).toBe("not-empty");
    expect(await readFile(join(room, "a-file"), "utf8")).toBe("mine");
  });

  it.each(["Disk", "my kit", ".kit", "_kit", "キット", "k!t", "a".repeat(215)])(
    "is refused the name %s, which no package can have",
    async (name) => {
      expect(await createKit(join(room, name), template)).toEqual({ kind: "bad-name", name });
      expect(await readdir(room)).toEqual(["template"]);
    },
  );
});
