import { describeFaults } from "@volkit/cluster-lab";
import { describe, expect, test } from "vitest";
import { actionTools } from "../../src/configuration/known-names.js";
import { metered } from "../../src/metrics/lab.fixture.js";
import { checkMetrics, hasPromtool, noPromtool, spotless } from "./support/promtool.js";

/** Every fault of the lab, in words; those of programs on EMCmd and on one that takes turns. */
const faults = describeFaults().flatMap(({ name, usage }, turn) => {
  const words = usage.split(" ").slice(1);
  if (words.length === 0) return [name];
  if (words[0] === "VOLUME") return [`${name} E:`];
  return ["NODEA", "NODEB"].flatMap((node) => {
    if (words.includes("OTHER")) return [`${name} ${node} ${node === "NODEA" ? "NODEB" : "NODEA"}`];
    if (words.includes("VOLUME")) return [`${name} ${node} E:`];
    const takesTool = words.includes("PROGRAM") || words.includes("TOOL");
    if (!takesTool) return [`${name} ${node}`];
    const more = words.includes("CODE") ? " 9" : words.includes("PATH") ? " /tmp" : "";
    const tool = node === "NODEA" ? "EMCmd" : (actionTools[turn % actionTools.length] ?? "EMCmd");
    return [`${name} ${node} ${tool}${more}`];
  });
});

describe.skipIf(!hasPromtool)(`with every fault of the lab (else skipped: ${noPromtool})`, () => {
  test.each(faults)("%s leaves files that promtool has nothing to say of", async (fault) => {
    const node = metered({ node: fault === "node-down NODEA" ? "NODEB" : "NODEA" });
    await node.run("quickCheck");
    await node.fault(fault);
    for (const action of ["quickCheck", "deepCheck", "restore", "remove"]) await node.run(action);
    expect(checkMetrics(node.text())).toEqual(spotless);
  });
});
