import { expect, test } from "vitest";
import { actionLine } from "./action-line.js";

const started = {
  environment: { LKROOT: "/tmp/lab/NODEA/lifekeeper" },
  program: { file: "/kit/restore.sh", words: [] },
  words: ["-t", "Vol.E"],
  folder: undefined,
};

test("an action is a line with the variables of its node, the lab's folder left for the shell to fill in", () => {
  expect(actionLine("/tmp/lab", started)).toBe('env LKROOT="$LAB/NODEA/lifekeeper" /kit/restore.sh -t Vol.E');
});

test("what is not as usual is in the line as well: another folder, a variable that is not there", () => {
  const environment = { ...started.environment, PATH: undefined };
  expect(actionLine("/tmp/lab", { ...started, environment, folder: "/proc" })).toBe(
    '(cd /proc && env -u PATH LKROOT="$LAB/NODEA/lifekeeper" /kit/restore.sh -t Vol.E)',
  );
});
