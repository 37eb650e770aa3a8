import { describe, expect, test } from "vitest";
import { nodeName } from "./node-name.js";
import { configurationPlace } from "./configuration/place.js";
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

  test.each(["C:\\LK", "C:\\LK\\", "C:/LK", '"C:\\LK"', ' "C:\\LK\\" ', "C:\\\\LK"])(
    "is understood however Windows has it written: %j",
    (LKROOT) => {
      const system = systemWith({ LKROOT }, "win32");
      expect(recordFolder({}, system)).toBe("C:\\LK\\Out\\volkit");
      expect(configurationPlace(undefined, system)).toEqual({
        file: "C:\\LK\\etc\\volkit.json",
        named: false,
      });
    },
  );

  test("may be on a share, or have a path that Windows takes as it is", () => {
    for (const LKROOT of ["\\\\server\\share\\LK", "\\\\?\\C:\\LK"]) {
      expect(recordFolder({}, systemWith({ LKROOT }, "win32"))).toBe(`${LKROOT}\\Out\\volkit`);
    }
  });

  test.each(["\\LK", "/LK", "D:LK", "D:", "LK", "\\\\.\\C:\\LK"])(
    "is none where it depends on the current drive or folder, or is a device: %j",
    (LKROOT) => {
      const system = systemWith({ LKROOT, LKBIN: "C:\\LK\\Bin" }, "win32");
      expect(recordFolder({}, system)).toBeUndefined();
      expect(configurationPlace(undefined, system)).toBeUndefined();
      expect(lifeKeeperRoot(systemWith({ LKBIN: LKROOT }, "win32"))).toBeUndefined();
      expect(recordFolder({ records: { folder: LKROOT } }, systemWith({}, "win32"))).toBeUndefined();
    },
  );

  test("a named configuration may be quoted on Windows", () => {
    const system = systemWith({ VOLKIT_CONFIG: '"D:/my kit/volkit.json" ' }, "win32");
    expect(configurationPlace(undefined, system)).toEqual({ file: "D:\\my kit\\volkit.json", named: true });
  });

  test("is never one that depends on the current folder or drive", () => {
    const foreign = { records: { folder: "C:\\r" } };
    expect(recordFolder(foreign, systemWith({ LKROOT: "/lk" }))).toBeUndefined();
    const noDrive = { records: { folder: "/r" } };
    expect(recordFolder(noDrive, systemWith({ LKROOT: "C:\\LK" }, "win32"))).toBeUndefined();
  });
});
