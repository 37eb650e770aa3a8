import { fileURLToPath } from "node:url";
import { run } from "./run.js";

/** The program as Node runs it: one file. */
void run({ file: process.execPath, words: [fileURLToPath(import.meta.url)] });
