import { describe, expect, test } from "vitest";
import { readSecret, type SecretPlaces } from "./secret.js";

const bytesOf: Readonly<Record<string, string | readonly number[]>> = {
  "/line": "secret\n",
  "/windows": "secret\r\nand more\r\n",
  "/bare": "secret",
  "/marked": "\uFEFFsecret\r\n",
  "/blanks": "  se cret  \n",
  "/japanese": "秘密の言葉\n",
  "/empty": "",
  "/first-empty": "\nsecret",
  "/mark-alone": "\uFEFF\r\n",
  "/utf-16": [0xff, 0xfe, 0x73, 0x00],
  "/cp932": [0x94, 0xe9, 0x96, 0xa7],
};

const places: SecretPlaces = {
  variable: (name) => ({ SET: "secret", EMPTY: "" })[name],
  file: (path) => {
    if (path === "/folder") return Promise.resolve(undefined);
    const content = bytesOf[path];
    if (content === undefined) return Promise.reject(new Error("ENOENT"));
    return Promise.resolve(typeof content === "string" ? Buffer.from(content) : Uint8Array.from(content));
  },
};

describe("a secret", () => {
  test("is a variable's value", async () => {
    expect(await readSecret({ env: "SET" }, places)).toEqual({ kind: "secret", text: "secret" });
    expect(await readSecret({ env: "UNSET" }, places)).toEqual({ kind: "missing" });
    expect(await readSecret({ env: "EMPTY" }, places)).toEqual({ kind: "missing" });
  });

  test.each([
    ["/line", "secret"],
    ["/windows", "secret"],
    ["/bare", "secret"],
    ["/marked", "secret"],
    ["/blanks", "  se cret  "],
    ["/japanese", "秘密の言葉"],
  ])("is the first line of a file, in UTF-8, without its end and mark: %s", async (file, text) => {
    expect(await readSecret({ file }, places)).toEqual({ kind: "secret", text });
  });

  test.each(["/nowhere", "/empty", "/first-empty", "/mark-alone"])("is missing in %s", async (file) => {
    expect(await readSecret({ file }, places)).toEqual({ kind: "missing" });
  });

  test.each(["/utf-16", "/cp932", "/folder"])("cannot be used as it stands in %s", async (file) => {
    expect(await readSecret({ file }, places)).toEqual({ kind: "unusable" });
  });

  test("may have 4 KiB in its file, and no more", async () => {
    let most = 0;
    const file: SecretPlaces["file"] = (_path, limit) => {
      most = limit;
      return Promise.resolve(undefined);
    };
    await readSecret({ file: "/large" }, { ...places, file });
    expect(most).toBe(4096);
  });
});
