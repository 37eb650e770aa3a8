import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Ways in which TypeScript looks for a package, and what it takes modules for then. */
const ways = {
  node16: [ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  nodenext: [ts.ModuleResolutionKind.NodeNext, ts.ModuleKind.NodeNext],
  bundler: [ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
} as const;

/** TypeScript's own declarations, read once for all packages. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/**
 * Type-checks a module that imports every entry of a package, in a folder where it is installed, with all declarations
 * that it leads to. Node's are not there: a package that needs them has to bring them. Gives what TypeScript finds wrong, by the way it looks.
 */
export function typeCheck(folder: string, entries: readonly string[]): readonly string[] {
  const file = join(folder, "check.mts");
  const imports = entries.map((entry, index) => `import * as entry${index} from "${entry}";\n`);
  const names = entries.map((_, index) => `entry${index}`);
  writeFileSync(file, `${imports.join("")}export const entries = [${names.join(", ")}];\n`);
  return Object.entries(ways).flatMap(([way, [moduleResolution, module]]) => {
    const options: ts.CompilerOptions = {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipDefaultLibCheck: true, // TypeScript's own; what is installed is checked
      types: [],
    };
    const program = ts.createProgram([file], options, hostFor(options));
    return ts.getPreEmitDiagnostics(program).map((found) => `${way}: ${wordsOf(found)}`);
  });
}

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  return {
    ...host,
    getSourceFile: (name, ...more) => {
      if (!/[\\/]typescript[\\/]lib[\\/]lib\./.test(name)) return read(name, ...more);
      if (!libraries.has(name)) libraries.set(name, read(name, ...more));
      return libraries.get(name);
    },
  };
}

function wordsOf({ file, start = 0, messageText }: ts.Diagnostic): string {
  const words = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return words;
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${words}`;
}
