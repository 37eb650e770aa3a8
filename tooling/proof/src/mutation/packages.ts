/** The packages whose tests have to catch mutants, the quickest first; CI takes those marked `small`. */
export const packages = [
  { name: "volume-locker", small: true },
  { name: "vss-manager", small: false },
  { name: "volume-health", small: false },
  { name: "emcmd-parser", small: false },
  { name: "lifekeeper", small: false },
  { name: "kit-orchestrator", small: false },
] as const;
