import { describe, expect, test } from "vitest";
import { nodeName } from "./node-name.js";
import { lifeKeeperRoot, recordFolder } from "./records/folder.js";
import { systemWith } from "./system.fixture.js";
import { variable } from "./system.js";

describe("a variable of the environment", () => {
  test("is found in any case, the exact one first, and an empty one is none", () => {
    expect(variable(systemWith({ lkroot: "/a", LKROOT: "/b" }), "LKROOT")).toBe("/b");
    expect(variable(systemWith({ LkRoot: "/a" }), "LKROOT")).toBe("/a");
    expect(variable(systemWith({ LKROOT: "" }), "LKROOT")).toBeUndefined();
    expect(variable(systemWith({}), "LKROOT")).toBeUndefined();
  });
});

describe("this node's name", () => {
  test("is the configuration's, else COMPUTERNAME's, else the host's", () => {
    expect(nodeName({ node: "FILE" }, systemWith({ COMPUTERNAME: "ENV" }))).toBe("FILE");
    expect(nodeName({}, systemWith({ COMPUTERNAME: "ENV" }))).toBe("ENV");
    expect(nodeName({}, systemWith({ COMPUTERNAME: "" }))).toBe("host");
  });
});

describe("LifeKeeper's own folder", () => {
  test("is LKROOT, else the one above LKBIN, and never a relative one", () => {
    expect(lifeKeeperRoot(systemWith({ LKROOT: "/lk", LKBIN: "/other/Bin" }))).toBe("/lk");
    expect(lifeKeeperRoot(systemWith({ LKBIN: "/other/Bin" }))).toBe("/other");
    expect(lifeKeeperRoot(systemWith({ LKROOT: "lk" }))).toBeUndefined();
    expect(lifeKeeperRoot(systemWith({ LKBIN: "Bin" }))).toBeUndefined();
  });

  test("holds the records by the rules of its system", () => {
    expect(recordFolder({}, systemWith({ LKROOT: "C:\\LK" }, "win32"))).toBe("C:\\LK\\Out\\volkit");
    expect(recordFolder({}, systemWith({ LKBIN: "C:\\LK\\Bin" }, "win32"))).toBe("C:\\LK\\Out\\volkit");
    expect(recordFolder({}, systemWith({ LKROOT: "/lk" }))).toBe("/lk/Out/volkit");
    expect(recordFolder({ records: { folder: "/r" } }, systemWith({ LKROOT: "/lk" }))).toBe("/r");
  });

  test("is never one that depends on the current folder or drive", () => {
    const foreign = { records: { folder: "C:\\r" } };
    expect(recordFolder(foreign, systemWith({ LKROOT: "/lk" }))).toBeUndefined();
    const noDrive = { records: { folder: "/r" } };
    expect(recordFolder(noDrive, systemWith({ LKROOT: "C:\\LK" }, "win32"))).toBeUndefined();
  });
});
