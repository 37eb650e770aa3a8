/** The program that every tool of a lab starts; it lies beside the built kit and is copied into the lab. */
export function standInFile(): URL {
  return new URL("./lab-stand-in.mjs", import.meta.url);
}
