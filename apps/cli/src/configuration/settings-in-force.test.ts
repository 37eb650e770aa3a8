import { expect, test } from "vitest";
import { systemWith } from "../system.fixture.js";
import { publishedSchema } from "./published-schema.js";
import { settingsInForce } from "./settings-in-force.js";

const system = systemWith({ COMPUTERNAME: "NODEA", LKROOT: "/lk" });

/** The keys of the published schema, one for each value: lists are one, and any tag stands as `resources.T`. */
function keysOf(schema: unknown, above = ""): string[] {
  const { properties, additionalProperties, propertyNames } = partsOf(schema);
  if (properties !== undefined) {
    return Object.entries(partsOf(properties)).flatMap(([key, inner]) =>
      keysOf(inner, above === "" ? key : `${above}.${key}`),
    );
  }
  if (above === "resources") return keysOf(additionalProperties, "resources.T");
  if (above === "tools") return namesIn(propertyNames).map((name) => `tools.${String(name)}`);
  return [above];
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function namesIn(schema: unknown): readonly unknown[] {
  const names = partsOf(schema)["enum"];
  return Array.isArray(names) ? names : [];
}

/** Each name has a deadline of its own only where the file says so. */
const asInSchema = ({ key }: { key: string }) => key.replace(/^timeouts\b.*/, "timeouts");

test("every key of the schema has its setting, and every setting its key", () => {
  const keys = keysOf(JSON.parse(publishedSchema())).filter((key) => key !== "$schema");
  expect(keys.length).toBeGreaterThan(25);
  const shown = settingsInForce({ resources: { T: {} } }, system).map(asInSchema);
  expect([...new Set(shown)].sort()).toEqual(keys.sort());
});

test("what the file names is the file's, key by key", () => {
  const settings = settingsInForce(
    {
      node: "B",
      resources: { "Vol.E": { volume: "E:", peers: [{ node: "C" }] } },
      tools: { sc: "/none/sc" },
      timeouts: { sc: 7 },
      vss: { unknown: "continue" },
      records: { folder: "/records" },
    },
    system,
  );
  expect(settings.filter(({ from }) => from === "file")).toEqual([
    { key: "node", value: "B", from: "file" },
    { key: 'resources["Vol.E"].volume', value: "E:", from: "file" },
    { key: 'resources["Vol.E"].peers', value: [{ node: "C", tag: "Vol.E", addresses: [] }], from: "file" },
    { key: "tools.sc", value: "/none/sc", from: "file", lookedFor: ["/none/sc"] },
    { key: "records.folder", value: "/records", from: "file" },
    { key: "timeouts.sc", value: 7, from: "file" },
    { key: "vss.unknown", value: "continue", from: "file" },
  ]);
});

test("what it does not name comes from the environment, the machine, each run, or is the default", () => {
  const settings = settingsInForce({ resources: { T: {} } }, system);
  const find = (key: string) => settings.find((setting) => setting.key === key);
  expect(find("node")).toEqual({
    key: "node",
    value: "NODEA",
    from: "environment",
    variable: "COMPUTERNAME",
  });
  expect(find("resources.T.peers")).toEqual({ key: "resources.T.peers", value: null, from: "run" });
  expect(find("tools.EMCmd")).toMatchObject({
    value: null,
    from: "folder",
    lookedFor: ["%ExtMirrBase% (unset)"],
  });
  expect(find("records.folder")).toMatchObject({ value: "/lk/Out/volkit", variable: "LKROOT" });
  expect(find("timeouts.SWITCHOVERVOLUME")).toMatchObject({ value: 600, from: "default" });

  const [node] = settingsInForce({}, systemWith({}));
  expect(node).toEqual({ key: "node", value: "host", from: "hostName" });
});
