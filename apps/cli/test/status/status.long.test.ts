import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { inLab, type Lab } from "../lab/lab.js";

const fact = z.union([
  z.strictObject({ known: z.literal(true), value: z.unknown() }),
  z.strictObject({ known: z.literal(false), why: z.string().check(z.minLength(1)) }),
]);
const severity = z.enum(["bad", "warning", "unknown", "good"]);
const finding = z.strictObject({
  severity,
  id: z.string(),
  nodes: z.array(z.string()),
  title: z.string(),
  means: z.nullable(z.string()),
  look: z.array(z.string()),
});

/** What the documentation promises of `--json`, key by key. */
const status = z.strictObject({
  node: z.string(),
  at: z.string(),
  durationMs: z.number(),
  severity,
  findings: z.array(finding),
  resources: z.array(
    z.strictObject({
      tag: z.string(),
      volume: z.nullable(z.string()),
      mode: z.enum(["act", "observe", "not configured"]),
      severity,
      findings: z.array(finding),
      mirrors: z.array(
        z.strictObject({
          from: z.string(),
          to: z.string(),
          addresses: z.array(z.string()),
          state: fact,
          believed: fact,
        }),
      ),
      nodes: z.array(
        z.strictObject({
          node: z.string(),
          tag: z.string(),
          here: z.boolean(),
          seen: fact,
          mirror: fact,
          state: fact,
          service: fact,
          lifeKeeperLock: fact,
          dataKeeperLock: fact,
          shadowCopies: fact,
          shadowStorage: fact,
          splitBrainFlag: fact,
          lastRun: fact,
        }),
      ),
    }),
  ),
});

/** `volkit lab run DIR NODE -- status WORDS…` */
function statusOn({ lab }: Lab, node: string, ...words: readonly string[]) {
  return lab("run", node, "--", "status", ...words);
}

describe.concurrent("volkit status on a lab", () => {
  test("a healthy resource is OK, and looking has changed nothing", async () => {
    await inLab("3", async (lab) => {
      const before = await lab.lab("status", "--json");
      const { exit, stdout, stderr } = await statusOn(lab, "NODEA");
      expect([exit, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^OK +Vol\.E +E:/m);
      expect(stdout).toContain("NODEA [source, ISP] ==mirroring==> NODEB [target, OSU]");
      expect(stdout).not.toContain("\x1b");
      expect((await lab.lab("status", "--json")).stdout).toBe(before.stdout);
    });
  });

  test("a split brain is bad on both nodes, in the language that is asked for", async () => {
    await inLab("2", async (lab) => {
      await lab.lab("fault", "split-brain", "E:");
      const here = await statusOn(lab, "NODEA");
      expect(here.exit).toBe(1);
      expect(here.stdout).toMatch(/^BAD +Vol\.E +E: .*split brain/m);
      const there = await statusOn(lab, "NODEB", "--lang", "ja");
      expect(there.exit).toBe(1);
      expect(there.stdout).toMatch(/^異常 +Vol\.E +E: .*スプリットブレイン/m);
    });
  });

  test("one JSON object with the keys that are documented, whatever is wrong", async () => {
    await inLab("2", async (lab) => {
      await lab.lab("fault", "node-down", "NODEB");
      await lab.act("NODEA", "remove");
      const { exit, stdout } = await statusOn(lab, "NODEA", "--json");
      expect(exit).toBe(1);
      const { resources } = status.parse(JSON.parse(stdout));
      const [resource] = resources;
      expect(resource?.findings.map(({ id }) => id)).toContain("node-dead");
      expect(resource?.nodes[0]?.lastRun).toMatchObject({
        known: true,
        value: { action: "remove", outcome: "succeeded", exitCode: 0, unreadable: [] },
      });
    });
  });

  test("a tag that leads to no volume is exit 2, and so are words that cannot be", async () => {
    await inLab("2", async (lab) => {
      const unknown = await statusOn(lab, "NODEA", "Vol.E", "Vol.X");
      expect([unknown.exit, unknown.stdout]).toEqual([2, ""]);
      expect(unknown.stderr).toMatch(/^ERROR VK104 .*Vol\.X/);
      expect((await statusOn(lab, "NODEA", "--config", "/no/such/file")).exit).toBe(2);
    });
  });
});
