import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { inLab, type Lab } from "../lab/lab.js";

const run = ({ lab }: Lab, ...words: readonly string[]) => lab("run", "NODEA", "--", ...words);
const fault = ({ lab }: Lab, ...words: readonly string[]) => lab("fault", ...words);

const cluster = z.object({ nodes: z.array(z.object({ name: z.string(), flags: z.array(z.string()) })) });

async function flags({ lab }: Lab): Promise<Readonly<Record<string, readonly string[]>>> {
  const { nodes } = cluster.parse(JSON.parse((await lab("status", "--json")).stdout));
  return Object.fromEntries(nodes.map((node) => [node.name, node.flags]));
}

const both = { NODEA: ["SplitBrain_E:"], NODEB: ["SplitBrain_E:"] };
const none = { NODEA: [], NODEB: [] };

/** A lab in which a check has found a split brain. */
async function inSplitBrain(play: (lab: Lab) => Promise<void>): Promise<void> {
  await inLab("2", async (lab) => {
    await lab.act("NODEA", "quickCheck");
    await fault(lab, "split-brain", "E:");
    await lab.act("NODEA", "quickCheck");
    await play(lab);
  });
}

describe.concurrent("volkit split-brain show", () => {
  test("shows both sides, since when, and where to read how to get out of it", async () => {
    await inSplitBrain(async (lab) => {
      const { exit, stdout } = await run(lab, "split-brain", "show", "Vol.E");
      expect(exit).toBe(1);
      expect(stdout).toMatch(/^SPLIT BRAIN: NODEA, NODEB all say that they are source of volume E:\.$/m);
      expect(stdout).toContain("The flag SplitBrain_E: is up.");
      expect(stdout).toContain("This node's checks have found it since ");
      expect(stdout).toMatch(/^ {2}NODEB {2}E: 1 NODEB /m);
      expect(stdout).toContain("volkit explain");
    });
  });

  test("has nothing to say of a healthy volume, and ends with 0", async () => {
    await inLab("2", async (lab) => {
      const { exit, stdout } = await run(lab, "split-brain", "show", "Vol.E", "--lang", "ja");
      expect(exit).toBe(0);
      expect(stdout).toMatch(/^スプリットブレインなし: ボリューム E: のソースは NODEA のみ/);
    });
  });

  test("never takes a node that does not answer for a healthy one", async () => {
    await inLab("2", async (lab) => {
      await fault(lab, "node-down", "NODEB");
      const { exit, stdout } = await run(lab, "split-brain", "show", "Vol.E", "--json");
      expect(exit).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ splitBrain: "unknown", flags: "unknown" });
    });
  });

  test("refuses a tag without a volume", async () => {
    await inLab("2", async (lab) => {
      const { exit, stdout, stderr } = await run(lab, "split-brain", "show", "Vol.X");
      expect([exit, stdout, stderr.slice(0, 11)]).toEqual([2, "", "ERROR VK104"]);
    });
  });
});

describe.concurrent("volkit split-brain clear", () => {
  test("refuses while both are source, and leaves the flags", async () => {
    await inSplitBrain(async (lab) => {
      const { exit, stderr } = await run(lab, "split-brain", "clear", "Vol.E");
      expect([exit, stderr.slice(0, 11)]).toEqual([1, "ERROR VK802"]);
      expect(await flags(lab)).toEqual(both);
    });
  });

  test("refuses while a node does not answer", async () => {
    await inSplitBrain(async (lab) => {
      await fault(lab, "split-brain", "E:", "--mend");
      await fault(lab, "exit", "NODEA", "lcdremexec", "1");
      await fault(lab, "link-down", "NODEA", "NODEB");
      const { exit, stderr } = await run(lab, "split-brain", "clear", "Vol.E");
      expect([exit, stderr.slice(0, 11)]).toEqual([1, "ERROR VK803"]);
      expect(await flags(lab)).toEqual(both);
    });
  });

  test("takes the flags away on both nodes when it is over", async () => {
    await inSplitBrain(async (lab) => {
      await fault(lab, "split-brain", "E:", "--mend");
      const { exit, stderr } = await run(lab, "split-brain", "clear", "Vol.E");
      expect([exit, stderr]).toEqual([
        0,
        "INFO VK809 clear.4: the flag SplitBrain_E: is gone on NODEA, NODEB.\n",
      ]);
      expect(await flags(lab)).toEqual(none);
      expect((await run(lab, "split-brain", "show", "Vol.E")).exit).toBe(0);
    });
  });

  test("takes them away by force with a reason, which stands in the record", async () => {
    await inSplitBrain(async (lab) => {
      const words = ["split-brain", "clear", "Vol.E", "--force", "--reason", "NODEB is being reinstalled"];
      const { exit, stderr } = await run(lab, ...words);
      expect(exit).toBe(0);
      expect(stderr.match(/VK80\d/g)).toEqual(["VK802", "VK805", "VK809"]);
      expect(await flags(lab)).toEqual(none);

      const folder = join(lab.dir, "NODEA", "lifekeeper", "Out", "volkit");
      const names = (await readdir(folder)).filter((name) => name.includes("-splitBrainClear-"));
      expect(names).toHaveLength(1);
      expect(await readFile(join(folder, names[0] ?? ""), "utf8")).toContain("NODEB is being reinstalled");
    });
  });

  test.each([[["--force"]], [["--reason", "because"]], [["--force", "--reason", " "]]])(
    "takes %j for bad arguments: force and reason belong together",
    async (words) => {
      await inSplitBrain(async (lab) => {
        const { exit, stderr } = await run(lab, "split-brain", "clear", "Vol.E", ...words);
        expect([exit, stderr.slice(0, 11)]).toEqual([2, "ERROR VK106"]);
        expect(await flags(lab)).toEqual(both);
      });
    },
  );
});
