import { expect, test } from "vitest";
import { shellLine } from "./scene.js";

test("a line can be pasted into a shell: only the lab's folder is left for it to fill in", () => {
  expect(shellLine(["volkit", "lab", "fault", "$LAB", "exit"])).toBe('volkit lab fault "$LAB" exit');
  expect(shellLine(["restore", "-t", "Vol.E", "-i", "E:"])).toBe("restore -t Vol.E -i E:");
  expect(shellLine(["a b", "it's", "$(touch x)", ""])).toBe("'a b' 'it'\\''s' '$(touch x)' ''");
});
