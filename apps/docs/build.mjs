import { fileURLToPath } from "node:url";
import { build } from "vitepress";

/** Builds the site into `apps/docs/dist`, or the folder that is named. */
const [into] = process.argv.slice(2);
await build(fileURLToPath(new URL(".", import.meta.url)), into === undefined ? {} : { outDir: into });
