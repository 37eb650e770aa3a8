import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { standInOf } from "./stand-in.js";

const node = { file: "/bin/node", words: ["/opt/volkit/volkit.js"] };

test("a single executable is the tools of its labs itself, on Windows too", () => {
  const kit = { file: "/opt/volkit", words: [] };
  for (const platform of ["linux", "win32"] as const)
    expect(standInOf({ ...systemWith({}, platform), kit })).toEqual({
      kind: "executable",
      file: "/opt/volkit",
    });
});

test("with Node they are a script that lies beside the program", () => {
  expect(standInOf({ ...systemWith({}), kit: node })).toEqual({
    kind: "script",
    file: "/opt/volkit/lab-stand-in.mjs",
    node: "/bin/node",
  });
});

test("with Node on Windows there can be none", () => {
  expect(standInOf({ ...systemWith({}, "win32"), kit: node })).toBeUndefined();
});
