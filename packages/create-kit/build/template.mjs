import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const root = new URL("../../../", import.meta.url);
const example = new URL("apps/example-kit/", root);
const template = new URL("../dist/template/", import.meta.url);
const read = (path, from = root) => readFileSync(new URL(path, from), "utf8");
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const write = (path, text) => writeFileSync(new URL(path, template), text);

/** Copied as they are: the kit, and those of its tests that are about a kit and not about this repository. */
const asTheyAre = ["src", "actions", "test", "README.md", "tsup.config.ts"];
const left = new Set(["source.test.ts"]);

mkdirSync(template, { recursive: true });
for (const name of asTheyAre)
  cpSync(new URL(name, example), new URL(name, template), {
    recursive: true,
    filter: (file) => !left.has(file.replace(/.*[\\/]/, "")),
  });
write("gitignore", "node_modules/\ndist/\n");
write("package.json", json(manifest()));
write("tsconfig.json", json(typescript()));

function manifest() {
  const { scripts, dependencies, devDependencies } = JSON.parse(read("package.json", example));
  return {
    name: "example-kit",
    version: "0.0.0",
    private: true,
    description: "A recovery kit for LifeKeeper for Windows",
    type: "module",
    engines: { node: ">=20.19" },
    scripts: { ...scripts, test: "npm run build && npm run typecheck && vitest run" },
    dependencies: withVersions(dependencies),
    devDependencies: withVersions(devDependencies),
  };
}

/** Versions as they are published beside this one: of the packages here their own, of others those of the catalog. */
function withVersions(dependencies) {
  const catalog = read("pnpm-workspace.yaml");
  const own = new Map(
    readdirSync(new URL("packages/", root)).map((folder) => {
      const { name, version } = JSON.parse(read(`packages/${folder}/package.json`));
      return [name, `^${version}`];
    }),
  );
  const versionOf = (name) => {
    const [, pinned] = new RegExp(`^  "?${name}"?: (\\S+)$`, "m").exec(catalog) ?? [];
    const version = own.get(name) ?? pinned;
    if (version === undefined) throw new Error(`no version of ${name} is known`);
    return version;
  };
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, versionOf(name)]));
}

/** The example's own settings and those that it extends, in one file; siblings' sources are not there to be read. */
function typescript() {
  const { compilerOptions } = JSON.parse(read("tooling/tsconfig/base.json"));
  const { include } = JSON.parse(read("tsconfig.json", example));
  return { compilerOptions: { ...compilerOptions, noEmit: true }, include };
}
