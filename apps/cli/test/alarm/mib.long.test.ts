import { mibText } from "@volkit/kit-orchestrator/mib";
import { basePattern } from "@volkit/snmp-notifier";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hasSmilint, smilint } from "./support/mib-tools.js";

const number = fc.oneof(fc.constantFrom(0, 1, 2, 4, 7359, 999_999_999), fc.nat(999_999_999));
const base = fc
  .array(number, { minLength: 1, maxLength: 40 })
  .map((numbers) => ["1.3.6.1.4.1", ...numbers].join("."))
  .filter((one) => basePattern.test(one));

it.skipIf(!hasSmilint)(
  "the MIB for whatever base gives smilint nothing to say (skipped where there is no smilint)",
  () => {
    fc.assert(
      fc.property(base, (one) => {
        expect(smilint(mibText(one)), one).toBe("");
      }),
      { numRuns: 300 },
    );
  },
);
