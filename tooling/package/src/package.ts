import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differences } from "./compare.js";
import { makePackage, type Wanted } from "./make-package.js";
import { places } from "./places.js";
import { sign, signingWords } from "./sign.js";
import { targetOf, type Target } from "./target.js";

const usage = `usage: package.js win|linux [--out DIR] [--sign] [--twice] [--beside FILE…]
  makes the package in DIR (dist/package), and prints the path of the executable
  --sign    signs it, as the variables VOLKIT_SIGN_… say
  --twice   makes it in two other folders, and says whether both are the same
  --beside  puts a file beside the executable`;

const { values, positionals } = orUsage(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string", default: places.packages },
      sign: { type: "boolean", default: false },
      twice: { type: "boolean", default: false },
      beside: { type: "string", multiple: true, default: [] },
    },
  }),
);

const target = targetOf(positionals[0]);
if (target === undefined || (target.name === "linux" && values.sign)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await make(target).catch((error: unknown) => {
    console.error(`package: ${reasonOf(error)}`);
    return 1;
  });
}

/** Gives the exit status. */
async function make(of: Target): Promise<number> {
  if (values.sign) signingWords(process.env); // before all the work, which would be in vain without them
  if (values.twice) return twice(of);
  console.log((await makePackage(wanted(of, resolve(values.out)))).executable);
  return 0;
}

function orUsage<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    console.error(`${reasonOf(error)}\n${usage}`);
    process.exit(2);
  }
}

/** A person gets a line, and no stack. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function wanted(of: Target, out: string): Wanted {
  let began = performance.now();
  return {
    target: of,
    out,
    beside: values.beside,
    sign: (executable) => (values.sign ? sign(executable, process.env) : executable),
    done: (what) => {
      const now = performance.now();
      console.error(`package: ${what} (${((now - began) / 1000).toFixed(1)} s)`);
      began = now;
    },
  };
}

async function twice(of: Target): Promise<number> {
  const folders = ["one", "the other one"].map((name) => join(mkdtempSync(join(tmpdir(), "volkit-")), name));
  try {
    const made = [];
    for (const folder of folders) made.push(await makePackage(wanted(of, folder)));
    const [one, other] = made;
    const found = one === undefined || other === undefined ? ["nothing was made"] : differences(one, other);
    console.log(found.length === 0 ? "both packages are the same, byte for byte" : found.join("\n"));
    return found.length === 0 ? 0 : 1;
  } finally {
    for (const folder of folders) rmSync(join(folder, ".."), { recursive: true, force: true });
  }
}
