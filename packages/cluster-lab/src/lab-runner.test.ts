import { describe, expect, it } from "vitest";
import type { Call } from "@volkit/tool-command";
import { broken } from "../test/ask.js";
import { createCluster } from "./create.js";
import { labRunner } from "./lab-runner.js";
import { replied, type LabTool } from "./reply.js";
import { memoryStore } from "./store.js";
import { standardTools } from "./tools/standard-tools.js";

function call(name: string, ...args: readonly string[]): Call {
  return {
    step: "test",
    command: { tool: { name, home: "windows" }, args, effect: "reads", deadlines: [], read: () => undefined },
  };
}

describe("the in-process runner", () => {
  it("answers as the node it is, and changes the shared state", async () => {
    const store = memoryStore(createCluster());
    expect(await labRunner(store, "NODEB").run(call("EMCmd", ".", "SWITCHOVERVOLUME", "E:"))).toMatchObject({
      how: "exited",
      exitCode: 0,
      stdout: { text: "Status = 0\r\n", encoding: "utf-8", cut: false },
    });
    expect(await labRunner(store, "NODEA").run(call("EMCmd", ".", "GETMIRRORVOLINFO", "E"))).toMatchObject({
      stdout: { text: "E: 2 NODEB 10.0.0.1 1\r\n" },
    });
  });

  it("keeps exit statuses whole", async () => {
    expect(
      await labRunner(memoryStore(createCluster()), "NODEA").run(call("sc", "query", "X")),
    ).toMatchObject({ exitCode: 1060 });
  });

  it.each([
    ["hang", { how: "timed-out", seconds: 30, left: [] }],
    ["crash", { how: "crashed", signal: "SIGSEGV", signalNumber: 11 }],
    ["missing", { how: "missing", lookedFor: ["sc.exe"] }],
    ["unstartable", { how: "unstartable", file: "sc.exe" }],
    ["flood", { how: "exited", exitCode: 0, stdout: { cut: true } }],
    ["garbage", { how: "exited", exitCode: 0, stdout: { encoding: "lossy" } }],
    ["empty", { how: "exited", exitCode: 0, stdout: { text: "" } }],
  ])("ends at once for %s", async (fault, how) => {
    const store = memoryStore(broken(`${fault} NODEA sc`));
    expect(await labRunner(store, "NODEA").run(call("sc", "query", "LifeKeeper"))).toMatchObject(how);
  });

  it("ends a hanging command at its own deadline", async () => {
    const runner = labRunner(memoryStore(broken("hang NODEA sc")), "NODEA", {
      deadlineOf: ({ tool }) => tool.name.length,
    });
    expect(await runner.run(call("sc"))).toMatchObject({ how: "timed-out", seconds: 2 });
  });

  it("hands Japanese on as text and as CP932 bytes", async () => {
    const { stdout } = await labRunner(memoryStore(broken("japanese NODEA")), "NODEA").run(
      call("chkntfs", "E:"),
    );
    expect(stdout.encoding).toBe("cp932");
    expect(new TextDecoder("shift_jis").decode(stdout.bytes)).toBe(stdout.text);
  });

  it("knows no tool that nobody gave it", async () => {
    expect(await labRunner(memoryStore(createCluster()), "NODEA").run(call("format"))).toMatchObject({
      how: "missing",
    });
  });

  it("runs nothing on a node without power", async () => {
    expect(
      await labRunner(memoryStore(broken("node-down NODEA")), "NODEA").run(call("sys_list")),
    ).toMatchObject({ exitCode: 1 });
  });

  it("runs the tools of another kit", async () => {
    const hello: LabTool = {
      name: "hello",
      home: "lifekeeper",
      answer: (cluster, node) => replied({ ...cluster, extra: { greeted: node.name } }, 0, "hello\n"),
    };
    const store = memoryStore(createCluster());
    const runner = labRunner(store, "NODEA", { tools: [...standardTools, hello] });
    expect(await runner.run(call("hello"))).toMatchObject({ stdout: { text: "hello\n" } });
    expect((await store.read()).extra).toEqual({ greeted: "NODEA" });
  });
});
