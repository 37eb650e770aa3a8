import { fileURLToPath } from "node:url";

export const rulesFile = fileURLToPath(
  new URL("../../../../docs/monitoring/volkit.rules.yml", import.meta.url),
);
