import { describe, expect, test } from "vitest";
import { openConfiguration } from "./open-configuration.js";
import { leftOut } from "./secrets.js";

const opened = (text: string) => {
  const { bytes, secrets } = openConfiguration(Buffer.from(text));
  return { text: Buffer.from(bytes).toString(), secrets };
};
const manager = { name: "noc", host: "192.0.2.1", version: "2c" };
const user = { name: "v3", host: "192.0.2.2", version: "3", user: "volkit" };

describe("a configuration with a secret in a wrong place", () => {
  test.each([
    { snmp: { managers: [{ ...manager, comunity: "wh1sper" }] } },
    { snmp: { managers: [{ ...manager, community: "wh1sper" }] } },
    { snmp: { managers: [{ ...manager, community: { value: "wh1sper" } }] } },
    { snmp: { managers: [{ ...manager, community: { env: "wh1sper plain!" } }] } },
    { snmp: { managers: [{ ...manager, community: { file: "wh1sper" } }] } },
    { snmp: { managers: [{ ...manager, community: ["wh1sper"] }] } },
    { snmp: { managers: [{ ...user, authentication: "wh1sper", privacy: 12_345_678 }] } },
    { snmp: { managers: [{ ...user, authentication: { protocol: "SHA", pasword: "wh1sper" } }] } },
    { snmp: { managers: ["wh1sper"] } },
    { snmp: { managers: "wh1sper" } },
    { snmp: "wh1sper" },
    { snpm: { managers: [{ comunity: "wh1sper" }] } },
    { comunity: "wh1sper" },
    [{ comunity: "wh1sper" }],
  ])("%j", (content) => {
    const { text, secrets } = opened(JSON.stringify(content));
    expect(text).not.toMatch(/wh1sper|12345678/);
    expect(text).toContain(leftOut);
    expect(secrets.join()).toContain("wh1sper");
    if (text.includes("managers")) expect(text).toContain("managers");
  });

  test("that is given twice", () => {
    const { text } = opened('{"snmp": {"managers": [{"community": "wh1sper", "community": {"env": "C"}}]}}');
    expect(text).not.toContain("wh1sper");
  });

  test("that is no JSON keeps its marks and known words", () => {
    const broken =
      '{\n "node": "NODEA",\n "snmp": {"managers": [{"name": "noc", "comunity": "wh1 sper" "port": 162,\n x: wh1sper}]\n';
    const { text } = opened(broken);
    expect(text).toBe(
      `{\n "node": "NODEA",\n "snmp": {"managers": [{"name": "${leftOut}", "${leftOut}": "${leftOut}" "port": ${leftOut},\n ${leftOut}: ${leftOut}}]\n`,
    );
  });
});

test("a configuration without one stays as it is", () => {
  const privacy = { protocol: "AES", password: { file: "D:\\etc\\privacy.txt" } };
  const right = { ...user, authentication: { protocol: "SHA", password: { env: "AUTH" } }, privacy };
  for (const content of [{ node: "NODEA" }, { snmp: { notifier: "both", managers: [right] } }]) {
    const text = `\uFEFF${JSON.stringify(content, null, 3)}\r\n`;
    expect(opened(text)).toEqual({ text, secrets: [] });
  }
  const broken = '{ "node": "NODEA" ';
  expect(opened(broken)).toEqual({ text: broken, secrets: [] });
});
