#!/usr/bin/env node
import { relative } from "node:path";
import { askedFor } from "./asked-for.js";
import { createKit } from "./create.js";
import { exampleKit } from "./template.js";
import { words } from "./words.js";

const args = process.argv.slice(2);
const asked = askedFor(args, process.env);
const says = words[asked.language];

function refuse(status: 1 | 2, ...lines: readonly string[]): void {
  process.exitCode = status;
  for (const line of lines) console.error(line);
}

async function create(folder: string): Promise<void> {
  const created = await createKit(folder, exampleKit);
  switch (created.kind) {
    case "created":
      console.log(says.created(created.name, created.files));
      console.log(
        `\n  cd ${relative(".", created.folder) || "."}\n  npm install\n  npm test    # ${says.test}\n`,
      );
      console.log(says.readme);
      return;
    case "bad-name":
      refuse(1, says.badName(created.name));
      return;
    case "not-empty":
      refuse(1, says.notEmpty(created.folder));
  }
}

switch (asked.kind) {
  case "help":
    console.log(says.help.join("\n"));
    break;
  case "misused":
    refuse(2, says.misused(args.join(" ")), "", ...says.help);
    break;
  case "kit":
    await create(asked.folder).catch((thrown: unknown) => {
      refuse(1, says.failed(thrown instanceof Error ? thrown.message : String(thrown)));
    });
}
