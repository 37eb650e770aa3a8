import {
  chmodSync,
  chownSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepCopies, readCopies, wasFoundValid, withFirst, type Copy } from "./last-valid.js";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-last-valid-"));
  file = join(folder, "a", "b", "configuration.valid");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const copyOf = (name: string, text = "{}"): Copy => ({ file: name, text, checker: "checker 1" });
const [one, other] = [copyOf("/one"), copyOf("/other")];

describe("the last valid configurations", () => {
  test("are found again as they were kept, their folder made, for this user alone", async () => {
    await keepCopies(file, [one, other], "aa");
    expect(await readCopies(file)).toEqual([one, other]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["configuration.valid"]);
  });

  test("that cannot be kept or read are none", async () => {
    writeFileSync(join(folder, "file"), "");
    await keepCopies(join(folder, "file", "x"), [one], "aa");
    expect(await readCopies(join(folder, "file", "x"))).toEqual([]);
    expect(await readCopies(undefined)).toEqual([]);
  });

  test("are eight at most, the one just used first", () => {
    const many = Array.from({ length: 8 }, (_, index) => copyOf(`/${index}`));
    const kept = withFirst(one, many) ?? [];
    expect(kept).toHaveLength(8);
    expect(kept[0]).toEqual(one);
    expect(kept.map((copy) => copy.file)).not.toContain("/7");
  });

  test("are one for each path, and stay as they are where the one just used is the first", () => {
    expect(withFirst(other, [one, other])).toEqual([other, one]);
    expect(withFirst(copyOf("/one", "{ }"), [one, other])).toEqual([copyOf("/one", "{ }"), other]);
    expect(withFirst(one, [one, other])).toBeUndefined();
  });

  test("lose the oldest where they would be too large to be read again", async () => {
    const large = Array.from({ length: 8 }, (_, index) => copyOf(`/${index}`, "\n".repeat(200 * 1024)));
    await keepCopies(file, large, "aa");
    expect((await readCopies(file)).map((copy) => copy.file)).toEqual(["/0", "/1", "/2", "/3", "/4"]);
  });
});

describe("a configuration was found valid", () => {
  test("by the same path, text and checker alone", () => {
    expect(wasFoundValid({}, one, [other, one])).toBe(true);
    expect(wasFoundValid({}, one, [other])).toBe(false);
    expect(wasFoundValid({}, copyOf("/one", "{ }"), [one])).toBe(false);
    expect(wasFoundValid({}, { ...one, checker: "checker 2" }, [one])).toBe(false);
  });

  test("never where it is not even an object", () => {
    expect(wasFoundValid(null, one, [one])).toBe(false);
    expect(wasFoundValid("text", one, [one])).toBe(false);
  });
});

describe("copies are none where they", () => {
  const isRoot = process.geteuid?.() === 0;
  const keep = () => keepCopies(file, [one], "aa");

  test.each(["", "{", "null", "[]", '{"format":"other","copies":[]}', "\0\xff"])("say %j", async (text) => {
    await keep();
    writeFileSync(file, text);
    expect(await readCopies(file)).toEqual([]);
  });

  test("are of the wrong form, each by itself", async () => {
    await keep();
    const format = "volkit last valid configurations 1";
    writeFileSync(file, JSON.stringify({ format, copies: [null, 1, {}, { ...one, text: 1 }, other] }));
    expect(await readCopies(file)).toEqual([other]);
  });

  test("are larger than 2 MiB", async () => {
    const format = "volkit last valid configurations 1";
    await keep();
    const text = JSON.stringify({ format, copies: [one] });
    writeFileSync(file, text.padEnd(2 * 1024 * 1024));
    expect(await readCopies(file)).toEqual([one]);
    writeFileSync(file, text.padEnd(2 * 1024 * 1024 + 1));
    expect(await readCopies(file)).toEqual([]);
  });

  test("are a symbolic link, or one of two names of a file", async () => {
    await keep();
    const [soft, hard] = [join(folder, "soft"), join(folder, "hard")];
    symlinkSync(file, soft);
    expect(await readCopies(soft)).toEqual([]);
    linkSync(file, hard);
    expect(await readCopies(hard)).toEqual([]);
  });

  test("can be written by everybody", async () => {
    await keep();
    chmodSync(file, 0o602);
    expect(await readCopies(file)).toEqual([]);
  });

  test.skipIf(!isRoot)("are somebody else's (only root can make them so)", async () => {
    await keep();
    chownSync(file, 12_345, 0);
    expect(await readCopies(file)).toEqual([]);
    chownSync(file, 0, 12_345);
    expect(await readCopies(file)).toEqual([one]);
    chmodSync(file, 0o620);
    expect(await readCopies(file)).toEqual([]);
  });
});
