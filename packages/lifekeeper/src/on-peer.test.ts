import { exited, type Command } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { onPeer } from "./on-peer.js";

const remove: Command<string> = {
  tool: { name: "vssadmin", home: "windows" },
  args: ["delete", "shadows", "/for=E:", "/quiet"],
  effect: "changes",
  deadlines: ["vssadmin"],
  read: (ending) => ending.stdout.text,
};

describe("a command on a peer", () => {
  const there = onPeer("NODEB", remove);

  it("is carried out by lcdremexec, which is told the program with .exe and its arguments one by one", () => {
    expect(there.tool).toEqual({ name: "lcdremexec", home: "lifekeeper" });
    expect(there.args).toEqual([
      "-d",
      "NODEB",
      "--",
      "vssadmin.exe",
      "delete",
      "shadows",
      "/for=E:",
      "/quiet",
    ]);
  });

  it("has lcdremexec's deadline", () => {
    expect(there.deadlines).toEqual(["lcdremexec"]);
  });

  it("changes what it changes at home, and is read as it is at home", () => {
    expect(there.effect).toBe("changes");
    expect(onPeer("NODEB", { ...remove, effect: "reads" }).effect).toBe("reads");
    expect(there.read(exited(0, "the answer"))).toBe("the answer");
  });

  it("leaves the command itself as it was", () => {
    expect(remove.args).toEqual(["delete", "shadows", "/for=E:", "/quiet"]);
    expect(remove.tool.name).toBe("vssadmin");
  });
});
