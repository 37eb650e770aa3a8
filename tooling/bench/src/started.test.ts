import { expect, it } from "vitest";
import { programsIn } from "./started.js";

it("every process that has become another program counts, whoever started it", () => {
  const log = [
    '489   execve("/opt/volkit", ["/opt/volkit", "quickCheck"], 0x7ffcbea40e08 /* 9 vars */) = 0',
    '490   execve("/lk/Bin/ins_list.exe", ["ins_list.exe", "-d", "NODEB"], 0x557466fddce0 /* 9 vars */) = 0',
    '491   execveat(AT_FDCWD, "/dk/EMCmd.exe", ["EMCmd.exe", ") = 1"], 0x557466fddce0 /* 9 vars */, 0) = 0',
    "",
  ].join("\n");
  expect(programsIn(log)).toEqual(["/opt/volkit", "/lk/Bin/ins_list.exe", "/dk/EMCmd.exe"]);
});
