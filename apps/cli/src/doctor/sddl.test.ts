import { describe, expect, it } from "vitest";
import { writersIn } from "./sddl.js";

const administrators = "(A;;FA;;;SY)(A;;FA;;;BA)";
const trustedInstaller = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464";
const somebody = "S-1-5-21-1004336348-1177238915-682003330-1001";

const nobody = { kind: "read", everybody: [], others: [] };

describe("nobody but administrators can write", () => {
  it.each([
    ["administrators and SYSTEM alone", `O:BAG:SYD:PAI${administrators}`],
    ["users who may read and run", `O:BAG:SYD:AI${administrators}(A;;0x1200a9;;;BU)(A;OICIIO;GXGR;;;BU)`],
    ["by letters", `O:SYG:SYD:${administrators}(A;;FRFX;;;WD)`],
    [
      "a program of Windows",
      `O:${trustedInstaller}G:SYD:PAI(A;;0x1200a9;;;SY)(A;;FA;;;${trustedInstaller})(A;;0x1200a9;;;S-1-15-2-1)`,
    ],
    ["what only counts below", `O:BAG:SYD:${administrators}(A;OICIIO;GA;;;CO)(A;OICIIO;GA;;;WD)`],
    ["who may make folders in a folder", `O:BAG:SYD:AI${administrators}(A;CI;LC;;;BU)`],
    ["who is denied", `O:BAG:SYD:(D;;FA;;;WD)${administrators}`],
    ["an empty list", "O:BAG:SYD:P"],
    ["what is audited", `O:BAG:SYD:${administrators}S:AI(AU;SAFA;FA;;;WD)`],
    ["domain administrators", `O:DAG:DUD:${administrators}(A;;FA;;;S-1-5-21-1-2-3-512)`],
  ])("%s", (_what, sddl) => {
    expect(writersIn(sddl)).toEqual(nobody);
  });
});

describe("everybody can write", () => {
  it.each([
    ["by full access", "(A;;FA;;;WD)", "WD"],
    ["by modify, as a number", "(A;OICI;0x1301bf;;;BU)", "BU"],
    ["by a generic right", "(A;;GW;;;AU)", "AU"],
    ["by adding files", "(A;;DC;;;IU)", "IU"],
    ["by deleting what lies there", "(A;;DT;;;BU)", "BU"],
    ["by changing the rights", "(A;;RCWD;;;S-1-1-0)", "S-1-1-0"],
    ["by taking ownership", "(A;;WO;;;S-1-5-32-545)", "S-1-5-32-545"],
    ["by deleting and putting another there", "(A;;SD;;;S-1-5-11)", "S-1-5-11"],
    ["on a condition", '(XA;;FA;;;WD;(@User.Title=="x"))', "WD"],
  ])("%s", (_how, entry, account) => {
    const writers = writersIn(`O:BAG:SYD:AI${administrators}${entry}`);
    expect(writers).toEqual({ kind: "read", everybody: [account], others: [] });
  });

  it.each(["O:BAG:SY", "O:BAG:SYD:NO_ACCESS_CONTROL"])("where there is no list at all: %s", (sddl) => {
    expect(writersIn(sddl)).toEqual({ kind: "read", everybody: ["WD"], others: [] });
  });
});

describe("an account of its own", () => {
  it("is told apart from everybody, once", () => {
    const sddl = `O:BAG:SYD:${administrators}(A;;FA;;;${somebody})(A;;0x1301bf;;;${somebody})`;
    expect(writersIn(sddl)).toEqual({ kind: "read", everybody: [], others: [somebody] });
  });

  it("that is the owner can write, whatever the list says", () => {
    expect(writersIn(`O:${somebody}G:SYD:P${administrators}`)).toMatchObject({ others: [somebody] });
  });
});

describe("what is no descriptor is unreadable", () => {
  it.each([
    "",
    "-",
    "Get-Acl : ObjectNotFound",
    "O:",
    "D:(A;;FA;;;WD)",
    `O:BAG:SYD:${administrators}(A;;FA;;;WD`,
    `O:BAG:SYD:${administrators}(A;;FA)`,
    `O:BAG:SYD:${administrators}(A;;FQ;;;WD)`,
    `O:BAG:SYD:${administrators}(A;;0x;;;WD)`,
    `O:BAG:SYD:${administrators}(A;;F;;;WD)`,
    `O:BAG:SYD:${administrators} and more`,
    `O:BAG:SYD:${administrators}(;;FA;;;WD)`,
  ])("%j", (text) => {
    expect(writersIn(text).kind).toBe("unreadable");
  });
});
