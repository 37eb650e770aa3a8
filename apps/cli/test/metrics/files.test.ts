import { createCluster } from "@volkit/cluster-lab";
import { describe, expect, test } from "vitest";
import { metered } from "../../src/metrics/lab.fixture.js";
import { asSeenByCollector } from "./support/collector.js";
import { checkMetrics, hasPromtool, noPromtool, spotless } from "./support/promtool.js";

describe.skipIf(!hasPromtool)(`what promtool says of the files (else skipped: ${noPromtool})`, () => {
  test("nothing, whatever was run and went wrong", async () => {
    const node = metered();
    for (const action of ["quickCheck", "deepCheck", "remove", "restore"]) {
      await node.run(action);
      expect(checkMetrics(node.text()), action).toEqual(spotless);
    }
    for (const fault of ["split-brain E:", "link-down NODEA NODEB", "exit NODEA GETMIRRORVOLINFO 9"]) {
      await node.fault(fault);
      await node.run("quickCheck");
      expect(checkMetrics(node.text()), fault).toEqual(spotless);
    }
    await node.rehearse("quickCheck");
    await node.run("quickCheck", ["-t", 'a"b\\c}\u2028{', "--volume", "E:"]);
    expect(checkMetrics(node.text())).toEqual(spotless);
    await node.run("quickCheck", ["-t"]);
    expect(checkMetrics(node.text("volkit-none.prom"))).toEqual(spotless);
  });

  test("that it would say something: the test itself can fail", () => {
    expect(checkMetrics("# TYPE runs counter\nruns 1\n").status).not.toBe(0);
    expect(checkMetrics("runs{ 1\n").status).not.toBe(0);
  });
});

test("files of several volumes do not contradict each other, as a collector sees them all", async () => {
  const node = metered({ cluster: createCluster({ volumes: ["E", "F"] }) });
  await node.run("quickCheck");
  await node.run("deepCheck", ["-t", "Vol.F", "-i", "F:"]);
  await node.run("quickCheck", ["-t"]);
  expect(node.files()).toEqual(["volkit-E.prom", "volkit-F.prom", "volkit-none.prom"]);
  const { heads, samples, text } = asSeenByCollector(node.files().map((name) => node.text(name)));
  for (const [name, said] of heads) expect([name, [...said]]).toEqual([name, [...said].slice(0, 1)]);
  expect(new Set(samples).size).toBe(samples.length);
  if (hasPromtool) expect(checkMetrics(text)).toEqual(spotless);
});
