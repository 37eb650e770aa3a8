import manifest from "../package.json" with { type: "json" };

/** The released version of the kit. */
export const version: string = manifest.version;
