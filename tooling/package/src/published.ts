import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { valueIn } from "./json.js";

/** The folders of a workspace whose packages are published: all that are not private, the libraries first. */
export function publishedIn(root: string): string[] {
  return ["packages", "apps"]
    .map((room) => join(root, room))
    .filter((room) => existsSync(room))
    .flatMap((room) =>
      readdirSync(room)
        .sort()
        .map((name) => join(room, name)),
    )
    .filter((folder) => existsSync(join(folder, "package.json")))
    .filter((folder) => valueIn(join(folder, "package.json"), "private") !== true);
}
