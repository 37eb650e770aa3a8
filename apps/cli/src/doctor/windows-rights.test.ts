import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { askWriters } from "./ask-writers.js";
import type { Ask } from "./asker.js";
import { othersByWindows } from "./checks/writable-windows.js";
import { guarded, writableFinding } from "./checks/writable.js";

const program = guarded("program", "volkit itself", "volkit 本体", ["C:\\volkit\\volkit.exe"]);
const safe = "O:BAG:SYD:P(A;;FA;;;SY)(A;;FA;;;BA)";

const answering =
  (ending: Ending): Ask =>
  (command) =>
    Promise.resolve({ command, ending, answer: command.read(ending) });

async function verdictOf(ending: Ending): Promise<string> {
  const [others = { kind: "others", others: [] }] = await othersByWindows([program], answering(ending));
  return writableFinding(program, others).verdict;
}

describe("the question", () => {
  const paths = ["C:\\LK\\Bin", "C:\\O'Neill ‘x’\\[1]"];

  it("reads, starts Windows PowerShell where Windows keeps it, and takes paths as they are", () => {
    const { tool, args, effect } = askWriters(paths);
    expect([tool.name, tool.home, effect]).toEqual(["WindowsPowerShell/v1.0/powershell", "windows", "reads"]);
    expect(args.slice(0, 3)).toEqual(["-NoProfile", "-NonInteractive", "-Command"]);
    expect(args[3]).toContain("@('C:\\LK\\Bin','C:\\O''Neill ‘‘x’’\\[1]')");
    expect(args[3]).toContain("-LiteralPath");
    expect(args[3]).not.toContain('"');
  });

  it("is answered in the order of the paths, whatever else is printed", () => {
    const said = `\r\nWARNING: x\r\n1 ${safe}\r\n0 ${safe}(A;;FA;;;WD)\r\n`;
    expect(askWriters(paths).read(exited(0, said))).toEqual({
      kind: "writers",
      writers: [
        { kind: "read", everybody: ["WD"], others: [] },
        { kind: "read", everybody: [], others: [] },
      ],
    });
  });
});

describe("who can change a program on Windows", () => {
  it.each([
    ["nobody else: good", exited(0, `0 ${safe}\r\n1 ${safe}\r\n`), "good"],
    ["everybody the folder: bad", exited(0, `0 ${safe}\r\n1 ${safe}(A;;FA;;;BU)\r\n`), "bad"],
    [
      "an account: a warning",
      exited(0, `0 ${safe}(A;;FA;;;S-1-5-21-1-2-3-1001)\r\n1 ${safe}\r\n`),
      "warning",
    ],
    ["one of the two is not told: unknown", exited(0, `0 ${safe}\r\n1 -\r\n`), "unknown"],
    ["everybody the one that is told: bad all the same", exited(0, `0 ${safe}(A;;FA;;;WD)\r\n`), "bad"],
    ["nothing is told: unknown", exited(0, ""), "unknown"],
    ["PowerShell fails: unknown", exited(1, `0 ${safe}\r\n1 ${safe}\r\n`), "unknown"],
    ["there is no PowerShell: unknown", { ...exited(0), how: "missing", lookedFor: [] } as const, "unknown"],
  ])("%s", async (_what, ending, verdict) => {
    expect(await verdictOf(ending)).toBe(verdict);
  });
});
