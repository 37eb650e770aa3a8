import { strFromU8, unzipSync } from "fflate";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { inLab } from "../lab/lab.js";
import { managersAt } from "./support/managers.js";

const sentinels = ["s3ntinel-of-a-variable", "s3ntinel-of-a-volkit-variable", "s3ntinel-of-a-file", "x7z"];
const [ofVariable = "", ofOwnVariable = "", ofFile = "", short = ""] = sentinels;

describe("secrets of managers", () => {
  it("stand neither in what doctor and alarm test print, nor in a bundle, valid configuration or not", async () => {
    await inLab("2", async ({ dir }) => {
      const home = dirname(dir);
      const [config, file] = [join(home, "volkit.json"), join(home, "password.txt")];
      writeFileSync(file, `${ofFile}\n`, { mode: 0o600 });
      const [one, two, three] = managersAt(9);
      const managers = [
        { ...one, community: { env: "VOLKIT_OPS" } },
        { ...two, community: { env: "VOLKIT_TWO" } },
        {
          ...three,
          authentication: { protocol: "SHA", password: { file } },
          privacy: { protocol: "AES", password: { env: "NOC_VARIABLE" } },
        },
      ];
      const content = JSON.stringify({ snmp: { notifier: "both", timeout: 0.1, retries: 0, managers } });
      const run = (...words: readonly string[]) =>
        startProgram({
          words: ["lab", "run", dir, "NODEA", "--", ...words, "--config", config],
          environment: {
            PATH: process.env["PATH"] ?? "",
            HOME: home,
            LANG: "C.UTF-8",
            VOLKIT_OPS: ofOwnVariable,
            VOLKIT_TWO: short,
            NOC_VARIABLE: ofVariable,
          },
          folder: home,
        });

      for (const [at, text] of [content, `${content} // not valid`].entries()) {
        writeFileSync(config, text);
        const bundle = join(home, `bundle-${String(at)}.zip`);
        const printed = [await run("alarm", "test", "--json"), await run("doctor", "--bundle", bundle)];
        const files = Object.entries(unzipSync(readFileSync(bundle)));
        const texts = [
          ...printed.map(({ stdout, stderr }) => stdout + stderr),
          ...files.flatMap(([name, bytes]) => [name, strFromU8(bytes, true)]),
        ];
        for (const sentinel of sentinels) {
          const forms = [
            sentinel,
            Buffer.from(sentinel, "utf16le").toString("latin1"),
            btoa(sentinel).slice(0, -4),
          ];
          const found = texts.filter((one) => forms.some((form) => form !== "" && one.includes(form)));
          expect(found, sentinel).toEqual([]);
        }
      }
    });
  });

  it("that others can read in a file are a warning of doctor's", async () => {
    await inLab("2", async ({ dir }) => {
      const home = dirname(dir);
      const [config, file] = [join(home, "volkit.json"), join(home, "community.txt")];
      writeFileSync(file, "a-community\n");
      const [, two] = managersAt(9);
      writeFileSync(
        config,
        JSON.stringify({ snmp: { notifier: "snmp", managers: [{ ...two, community: { file } }] } }),
      );
      const doctor = async () =>
        (
          await startProgram({
            words: ["lab", "run", dir, "NODEA", "--", "doctor", "--config", config],
            environment: { PATH: process.env["PATH"] ?? "", HOME: home, LANG: "C.UTF-8" },
            folder: home,
          })
        ).stdout;
      chmodSync(file, 0o644);
      expect(await doctor()).toContain("WARNING  secrets of two  [alarm.secret]");
      chmodSync(file, 0o600);
      expect(await doctor()).toMatch(/^OK {2}secrets of two/m);
    });
  });
});
