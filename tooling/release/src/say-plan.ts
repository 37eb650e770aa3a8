import type { Bump, Plan } from "./plan.js";
import { sizeOf, tableOf } from "./table.js";
import type { Tarball } from "./tarball.js";

/** A plan for a person to read. Sizes are those of the packages as they are packed now, without their new changelog. */
export function sayPlan(plan: Plan, packed: readonly Tarball[], registry: string): string {
  const { bumps, publish, tags } = plan;
  const sizes = (name: string): readonly string[] => {
    const tarball = packed.find((one) => one.name === name);
    return tarball === undefined
      ? ["", "", ""]
      : [sizeOf(tarball.bytes.length), sizeOf(tarball.unpacked), String(tarball.files.size)];
  };
  return [
    ...section(
      `New versions: ${bumps.length}`,
      bumps.map((bump) => [bump.name, bump.from, "->", bump.to, whyOf(bump)]),
    ),
    ...section(
      `To be published at ${registry}, in this order: ${publish.length}`,
      publish.map(({ name, version, distTag }) => [name, version, distTag, ...sizes(name)]),
      ["package", "version", "as", "packed", "unpacked", "files"],
    ),
    ...section(
      `Tags: ${tags.length}`,
      tags.map((tag) => [tag]),
    ),
  ].join("\n");
}

function section(
  title: string,
  rows: readonly (readonly string[])[],
  head?: readonly string[],
): readonly string[] {
  if (rows.length === 0) return [title];
  return [title, ...tableOf(head === undefined ? rows : [head, ...rows]).map((line) => `  ${line}`)];
}

function whyOf({ why }: Bump): string {
  switch (why.kind) {
    case "changesets":
      return `changesets: ${why.ids.join(", ")}`;
    case "dependent":
      return `needs ${why.of.join(", ")}`;
  }
}
