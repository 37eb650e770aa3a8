import { defaultSettings } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("the MIB that lies in the repository is the one that the message table makes", () => {
  const file = new URL("../../mibs/VOLKIT-MIB.txt", import.meta.url);
  expect(mibText(defaultSettings.snmp.base)).toBe(readFileSync(file, "utf8"));
});
