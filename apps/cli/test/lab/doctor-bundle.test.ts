import { unzipSync } from "fflate";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inLab, volkit } from "./lab.js";

test("doctor packs a bundle of several faults, masked, and writes nothing else", async () => {
  await inLab("2", async ({ dir, lab }) => {
    await lab("fault", "japanese", "NODEA");
    await lab("fault", "mirror-paused", "E:");
    await lab("fault", "hang", "NODEA", "chkntfs");
    const home = dirname(dir);
    const configuration = join(dir, "NODEA", "lifekeeper", "etc", "volkit.json");
    mkdirSync(dirname(configuration), { recursive: true });
    writeFileSync(
      configuration,
      JSON.stringify({ timeouts: { chkntfs: 1 }, resources: { "Vol.E": { volume: "E:" } } }),
    );
    const doctor = (...words: readonly string[]) =>
      volkit(home, "lab", "run", dir, "NODEA", "--", "doctor", ...words);
    const isState = (name: string) => /calls\.log|state/.test(name);
    const before = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => !isState(name));

    const made = await doctor("--bundle", "masked.zip", "--mask", "--lang", "ja");
    expect(made.stdout).toContain("バンドル: ");
    expect(made.stdout).toMatch(/想定どおり \d+、相違 \d+、このノードでは未確認 \d+/);
    const files = unzipSync(readFileSync(join(home, "masked.zip")));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["README.txt", "index.json", "findings.json"]));
    for (const [name, bytes] of Object.entries(files)) {
      const text = Buffer.from(bytes).toString("latin1");
      for (const hidden of ["NODEA", "NODEB", "10.0.0.2"])
        expect(text.includes(hidden), `${hidden} in ${name}`).toBe(false);
    }

    const again = await doctor("--bundle", "masked.zip");
    expect(again).toMatchObject({ exit: 1, stdout: "" });
    expect(again.stderr).toContain("is there already");
    const nowhere = await doctor("--bundle", join("nowhere", "b.zip"));
    expect(nowhere.exit).toBe(1);
    expect(nowhere.stderr).toContain("No bundle was written");
    expect((await doctor("--mask")).exit).toBe(2);
    expect((await doctor("--bundle=")).exit).toBe(2);
    expect(existsSync(join(home, "nowhere"))).toBe(false);

    const after = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => !isState(name));
    expect(after.toSorted()).toEqual([...before, "masked.zip"].toSorted());
  });
});
