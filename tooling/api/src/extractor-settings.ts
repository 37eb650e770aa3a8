import { ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { join } from "node:path";
import { reportFolder, reportName, type Entry } from "./entry.js";
import { places } from "./places.js";

const { None: none, Warning: warning } = ExtractorLogLevel;

/** How declarations are read: as tooling/tsconfig has it, and of Node's types those of this repository. */
const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: ["node"],
  typeRoots: [places.types],
  strict: true,
  skipLibCheck: true,
};

/** What API Extractor makes of an entry: a report in `into`, compared with the one that is kept, and nothing else. */
export function extractorSettings(entry: Entry, into: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(entry.folder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: entry.folder,
      mainEntryPointFilePath: entry.types,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [entry.types] } },
      apiReport: {
        enabled: true,
        reportFileName: reportName(entry),
        reportFolder: reportFolder(entry.folder),
        reportTempFolder: into,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        tsdocMessageReporting: { default: { logLevel: none } },
        extractorMessageReporting: {
          default: { logLevel: none },
          "ae-forgotten-export": { logLevel: warning },
          "ae-missing-release-tag": { logLevel: none },
        },
      },
    },
  });
}
