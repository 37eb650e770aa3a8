import { fileURLToPath } from "node:url";

/** The folder with the example kit's files, which the build lays down beside this module. */
export const exampleKit = fileURLToPath(new URL("./template", import.meta.url));
