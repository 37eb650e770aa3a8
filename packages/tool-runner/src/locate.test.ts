import { describe, expect, it } from "vitest";

import { toolLocator, type Look, type WhereToLook } from "./locate.js";

const emcmd = { name: "EMCmd", home: "datakeeper" } as const;
const volume = { name: "volume", home: "lifekeeper" } as const;
const vssadmin = { name: "vssadmin", home: "windows" } as const;

function disk(...files: string[]): Look {
  return (file) => (files.includes(file) ? { kind: "file" } : { kind: "nothing" });
}

function windows(where: Partial<WhereToLook>) {
  return toolLocator({
    environment: {},
    configured: {},
    platform: "win32",
    is32Bit: false,
    look: disk(),
    ...where,
  });
}

function linux(where: Partial<WhereToLook>) {
  return toolLocator({ environment: {}, configured: {}, platform: "linux", look: disk(), ...where });
}

describe("the folder of each home", () => {
  it("datakeeper is %ExtMirrBase%", () => {
    const look = disk("C:\\DataKeeper\\EMCmd.exe");
    expect(windows({ environment: { ExtMirrBase: "C:\\DataKeeper" }, look })(emcmd)).toEqual({
      kind: "found",
      file: "C:\\DataKeeper\\EMCmd.exe",
    });
  });

  it("lifekeeper is %LKBIN%", () => {
    const look = disk("C:\\LK\\Bin\\volume.exe", "D:\\bin\\volume.exe");
    expect(windows({ environment: { LKROOT: "C:\\LK", LKBIN: "D:\\bin" }, look })(volume)).toEqual({
      kind: "found",
      file: "D:\\bin\\volume.exe",
    });
  });

  it.each([{}, { LKBIN: "" }, { LKBIN: "bin" }, { LKBIN: "D:\\elsewhere" }])(
    "lifekeeper is %%LKROOT%%\\Bin where LKBIN does not have it: %j",
    (environment) => {
      const look = disk("C:\\LK\\Bin\\volume.exe");
      expect(windows({ environment: { LKROOT: "C:\\LK", ...environment }, look })(volume)).toEqual({
        kind: "found",
        file: "C:\\LK\\Bin\\volume.exe",
      });
    },
  );

  it("windows is System32, and Sysnative from a 32-bit process", () => {
    const look = disk("C:\\Windows\\System32\\vssadmin.exe", "C:\\Windows\\Sysnative\\vssadmin.exe");
    const environment = { SystemRoot: "C:\\Windows" };
    expect(windows({ environment, look })(vssadmin)).toHaveProperty(
      "file",
      "C:\\Windows\\System32\\vssadmin.exe",
    );
    expect(windows({ environment, look, is32Bit: true })(vssadmin)).toHaveProperty(
      "file",
      "C:\\Windows\\Sysnative\\vssadmin.exe",
    );
  });

  it("there is no Sysnative outside Windows", () => {
    const where = {
      environment: { SystemRoot: "/w" },
      look: disk("/w/System32/vssadmin.exe"),
      is32Bit: true,
    };
    expect(linux(where)(vssadmin)).toHaveProperty("file", "/w/System32/vssadmin.exe");
  });

  it("configured has none of its own", () => {
    expect(windows({})({ name: "mytool", home: "configured" })).toEqual({
      kind: "missing",
      lookedFor: ["the path of mytool in the configuration (unset)"],
    });
  });

  it("the same rules hold elsewhere, with that system's separator", () => {
    const look = disk("/lk/Bin/volume.exe");
    expect(linux({ environment: { LKROOT: "/lk" }, look })(volume)).toHaveProperty(
      "file",
      "/lk/Bin/volume.exe",
    );
  });
});

describe("in a folder", () => {
  it("NAME.exe comes before NAME", () => {
    const environment = { ExtMirrBase: "/dk" };
    const both = linux({ environment, look: disk("/dk/EMCmd", "/dk/EMCmd.exe") });
    const bare = linux({ environment, look: disk("/dk/EMCmd") });
    expect(both(emcmd)).toHaveProperty("file", "/dk/EMCmd.exe");
    expect(bare(emcmd)).toHaveProperty("file", "/dk/EMCmd");
  });

  it("what is missing was looked for under both names", () => {
    expect(linux({ environment: { ExtMirrBase: "/dk" } })(emcmd)).toEqual({
      kind: "missing",
      lookedFor: ["/dk/EMCmd.exe", "/dk/EMCmd"],
    });
  });

  it("a folder in the program's place is not looked past", () => {
    const look: Look = (file) =>
      file === "/dk/EMCmd.exe" ? { kind: "unusable", reason: "it is a folder" } : { kind: "file" };
    expect(linux({ environment: { ExtMirrBase: "/dk" }, look })(emcmd)).toEqual({
      kind: "unstartable",
      file: "/dk/EMCmd.exe",
      reason: "it is a folder",
    });
  });
});

describe("a path in the configuration", () => {
  it("replaces everything else for that tool, and for no other", () => {
    const locate = linux({
      environment: { ExtMirrBase: "/dk", LKROOT: "/lk" },
      configured: { EMCmd: "/opt/emcmd" },
      look: disk("/dk/EMCmd.exe", "/lk/Bin/volume.exe"),
    });
    expect(locate(emcmd)).toEqual({ kind: "missing", lookedFor: ["/opt/emcmd"] });
    expect(locate(volume)).toHaveProperty("kind", "found");
  });

  it.each([
    ["", '"" in the configuration (empty)'],
    ["tools/EMCmd", '"tools/EMCmd" in the configuration (not absolute)'],
    ["./EMCmd", '"./EMCmd" in the configuration (not absolute)'],
    ["EMCmd", '"EMCmd" in the configuration (not absolute)'],
  ])("counts as not there where it is %j", (path, named) => {
    const look: Look = () => ({ kind: "file" });
    expect(linux({ configured: { EMCmd: path }, look })(emcmd)).toEqual({
      kind: "missing",
      lookedFor: [named],
    });
  });

  it("is not taken from what every object has", () => {
    expect(linux({})({ name: "constructor", home: "configured" }).kind).toBe("missing");
  });
});

describe("a folder that depends on where we stand", () => {
  const anything: Look = () => ({ kind: "file" });

  it.each([
    ["", "empty"],
    ["tools", "not absolute"],
    ["D:tools", "depends on the current folder of drive D:"],
    ["\\tools", "names no drive"],
    ["\\\\.\\C:\\tools", "a device, no folder or file"],
    ["  ", "empty"],
  ])("counts as not there on Windows: %j", (ExtMirrBase, why) => {
    const found = windows({ environment: { ExtMirrBase }, look: anything })(emcmd);
    expect(found).toEqual({
      kind: "missing",
      lookedFor: [`%ExtMirrBase%, which is "${ExtMirrBase}" (${why})`],
    });
  });

  it.each(["", "tools", "./tools", "C:\\tools"])("counts as not there elsewhere: %j", (ExtMirrBase) => {
    expect(linux({ environment: { ExtMirrBase }, look: anything })(emcmd).kind).toBe("missing");
  });

  it("is named where it is unset", () => {
    expect(linux({})(emcmd)).toEqual({ kind: "missing", lookedFor: ["%ExtMirrBase% (unset)"] });
    expect(linux({})(volume)).toEqual({
      kind: "missing",
      lookedFor: ["%LKBIN% (unset)", "%LKROOT% (unset)"],
    });
  });
});

describe("the environment", () => {
  it.each([
    '"C:\\Program Files\\DK"',
    "C:\\Program Files\\DK\\",
    '"C:\\Program Files\\DK\\"',
    "C:/Program Files/DK",
    "C:/Program Files/DK//",
    " C:\\Program Files\\DK ",
  ])("may write a Windows folder as %s", (ExtMirrBase) => {
    const look = disk("C:\\Program Files\\DK\\EMCmd.exe");
    expect(windows({ environment: { ExtMirrBase }, look })(emcmd).kind).toBe("found");
  });

  it("may name a share", () => {
    const look = disk("\\\\server\\share\\dk\\EMCmd.exe");
    expect(windows({ environment: { ExtMirrBase: "\\\\server\\share\\dk" }, look })(emcmd).kind).toBe(
      "found",
    );
  });

  it("is read without regard to case, the exact name first", () => {
    const look = disk("/a/EMCmd.exe", "/b/EMCmd.exe");
    const locate = (environment: Record<string, string>) => linux({ environment, look })(emcmd);
    expect(locate({ EXTMIRRBASE: "/a" })).toHaveProperty("file", "/a/EMCmd.exe");
    expect(locate({ EXTMIRRBASE: "/a", ExtMirrBase: "/b" })).toHaveProperty("file", "/b/EMCmd.exe");
  });
});

describe("the kit's own commands", () => {
  const writeCheck = { name: "write-check", home: "kit" } as const;
  const kit = { file: "/usr/bin/node", words: ["/opt/volkit.js"] };

  it("are the kit itself, with the command's name after its words", () => {
    const look = disk("/usr/bin/node");
    const place = { kind: "found", file: "/usr/bin/node", words: ["/opt/volkit.js", "write-check"] };
    expect(linux({ kit, look })(writeCheck)).toEqual(place);
    expect(linux({ kit, look, configured: { "write-check": "/tmp/other" } })(writeCheck)).toEqual(place);
  });

  it.each([undefined, { ...kit, file: "node" }, { ...kit, file: "" }])(
    "are not there where nothing says by a full path where the kit is: %j",
    (own) => {
      const where = own === undefined ? {} : { kit: own };
      expect(linux({ ...where, look: disk("node", "") })(writeCheck).kind).toBe("missing");
    },
  );
});
