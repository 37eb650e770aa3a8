import { messageLine } from "@volkit/kit-orchestrator";
import {
  authenticationProtocols,
  notificationKinds,
  notifyManager,
  type Manager,
  type Secret,
} from "@volkit/snmp-notifier";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSnmpNotifyArguments } from "./arguments.js";

const secret: fc.Arbitrary<Secret> = fc.constantFrom(
  { env: "VOLKIT_SNMP" },
  { env: "_1" },
  { file: "/etc/volkit/a file=1" },
  { file: "/秘密" },
);
const place = {
  name: fc.constantFrom("central", "m-1.x_y", "9"),
  host: fc.constantFrom("192.0.2.1", "2001:db8::1", "fe80::1%eth0", "monitor.example"),
  port: fc.integer({ min: 1, max: 65_535 }),
};
const password = fc.record({ protocol: fc.constantFrom(...authenticationProtocols), password: secret });
const manager: fc.Arbitrary<Manager> = fc.oneof(
  fc.record({ ...place, version: fc.constantFrom("1", "2c"), community: secret }),
  fc.record({
    ...place,
    version: fc.constant("3"),
    user: fc.constantFrom("volkit", "利用者", "a=b"),
    authentication: password,
    privacy: fc.record({ protocol: fc.constant("AES"), password: secret }),
  }),
);
const name = fc.constantFrom("NODEA", "node-b.example", "ノードA", "a=b");
const notification = fc.record(
  {
    kind: fc.constantFrom(...notificationKinds),
    node: name,
    volume: fc.constantFrom("E:", "Z:"),
    peer: name,
    tag: fc.constantFrom("Vol.E", "ボリューム E", "a=b"),
  },
  { requiredKeys: ["kind", "node"] },
);
const sending = fc.record({
  base: fc.constantFrom("1.3.6.1.4.1.8072.9999.9999.865548", "1.3.6.1.4.1.4294967295.0"),
  timeout: fc.constantFrom(0.1, 0.25, 2, 60),
  retries: fc.integer({ min: 0, max: 10 }),
});

describe("the words after snmp-notify", () => {
  test("say again what the command says, whatever it is", () => {
    fc.assert(
      fc.property(manager, notification, sending, (to, told, how) => {
        const { args } = notifyManager(to, told, how);
        expect(parseSnmpNotifyArguments(args, "linux")).toEqual({
          kind: "arguments",
          arguments: { manager: to, notification: told, sending: how },
        });
      }),
    );
  });

  const good = notifyManager(
    { name: "central", host: "192.0.2.1", port: 162, version: "2c", community: { env: "VOLKIT_SNMP" } },
    { kind: "split-brain", node: "NODEA", volume: "E:", peer: "NODEB", tag: "Vol.E" },
    { base: "1.3.6.1.4.1.8072.9999.9999", timeout: 2, retries: 2 },
  ).args;
  const changed = (option: string, value: string): string[] => good.with(good.indexOf(option) + 1, value);

  test.each([
    ["--community", changed("--community", "wh1sper")],
    ["--community", changed("--community", "env:wh1sper=1")],
    ["--community", changed("--community", "file:relative/wh1sper")],
    ["--community", good.with(good.indexOf("--community"), "--communnity=wh1sper")],
    ["--privacy", [...good, "--privacy", "wh1sper"]],
    ["--host", changed("--host", "-x")],
    ["--host", changed("--host", "[::1]")],
    ["--host", changed("--host", "central:162")],
    ["--port", changed("--port", "0")],
    ["--port", changed("--port", "0x10")],
    ["--version", changed("--version", "2")],
    ["--timeout", changed("--timeout", "1e1")],
    ["--retries", changed("--retries", "11")],
    ["--base", changed("--base", "1.3.6.1.4.1.8072.4294967296")],
    ["--base", changed("--base", "1.3.6.1.4")],
    ["--volume", changed("--volume", "EE:")],
    ["--host", [...good, "--host", "wh1sper"]],
    ["--tag", good.slice(0, -1)],
    ["--node", good.toSpliced(good.indexOf("--node"), 2)],
    ["KIND", good.with(1, "fire")],
    ["NAME", []],
    ["NAME", good.with(0, "eism")],
    ["more", [...good, "more"]],
  ])("are refused where %s is not as it should be, and no secret is repeated", (option, words) => {
    const parsed = parseSnmpNotifyArguments(words, "linux");
    const said = parsed.kind === "refused" ? messageLine(parsed.why, "en") : "";
    expect(said).toContain(`ERROR VK103 Option ${option} was given as `);
    expect(said).not.toContain("wh1sper");
  });
});
