import { setTimeout as pause } from "node:timers/promises";
import { hold } from "../src/index.js";

/** Tries to hold the lock that its words name, says what came of it, and lives on. */
const [folder = "", name = ""] = process.argv.slice(2);
console.log((await hold(folder, name)).kind);
await pause(60_000);
