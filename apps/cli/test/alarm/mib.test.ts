import { defaultSettings } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { afterAll, describe, expect, it } from "vitest";
import { hasSmilint, hasSnmptranslate, moduleOnDisk, smilint, snmptranslate } from "./support/mib-tools.js";

const { base } = defaultSettings.snmp;
const text = mibText(base);

describe.skipIf(!hasSmilint)("the MIB (skipped where there is no smilint)", () => {
  it("gives the strictest of smilint's levels nothing to say", () => {
    expect(smilint(text)).toBe("");
  });

  it.each(["1.3.6.1.4.1.99999", "1.3.6.1.4.1.0.0"])("nor below %s", (other) => {
    expect(smilint(mibText(other))).toBe("");
  });

  it("would be found out", () => {
    expect(smilint(text.replace("volkitBase1 OBJECT", "volkitBase9 OBJECT"))).toContain("volkitBase1");
    expect(smilint(text.replace("        volkitTag\n", "        volkitNode\n"))).toContain("volkitTag");
  });
});

describe.skipIf(!hasSnmptranslate)("its names (skipped where there is no snmptranslate)", () => {
  const module = moduleOnDisk(text);
  afterAll(() => {
    module.remove();
  });

  it.each([
    ["volkitSplitBrain", "1.3.6.1.4.1.7359.1.0.160"],
    ["volkitTest", `${base}.0.2`],
    ["volkitVendorMessage.0", "1.3.6.1.4.1.7359.1.1.0"],
    ["volkitMessage.0", `${base}.1.1.0`],
    ["volkitVolume.0", `${base}.1.2.0`],
    ["volkitPeer.0", `${base}.1.3.0`],
    ["volkitNode.0", `${base}.1.4.0`],
    ["volkitTag.0", `${base}.1.5.0`],
  ])("has %s for %s, in both directions", (name, oid) => {
    expect(snmptranslate(module, oid)).toBe(`VOLKIT-MIB::${name}`);
    expect(snmptranslate(module, "-IR", "-On", name)).toBe(`.${oid}`);
  });
});
