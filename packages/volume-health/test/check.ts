import { writeCheck, type WriteCheckMeans, type WriteCheckResult } from "../src/index.js";
import type { FakeDisk, Lying } from "./fake-disk.js";

/** Checks a disk, with digits and a clock that go on by themselves. */
export function check(disk: FakeDisk, means: Partial<WriteCheckMeans> = {}): WriteCheckResult {
  let digits = 100;
  let seconds = 0;
  return writeCheck(disk, {
    digits: () => String((digits += 1)),
    seconds: () => (seconds += 0.25),
    sweeps: true,
    ...means,
  });
}

export function file(name: string, content = "test"): Lying {
  return { name, kind: "file", content };
}
