import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["**/dist/", "**/coverage/", "**/.turbo/"]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a union of words instead of an enum." },
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
      ],
      "no-control-regex": "off",
    },
  },
  {
    files: ["**/src/**/*.ts"],
    ignores: ["packages/tool-runner/src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["execa", "child_process", "node:child_process"].map((name) => ({
            name,
            message: "Processes are started in packages/tool-runner and nowhere else.",
          })),
        },
      ],
    },
  },
  {
    files: ["packages/kit-orchestrator/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@volkit/cluster-lab",
              message: "The lab is for tests: procedures cannot tell it from a node.",
            },
          ],
        },
      ],
      "no-restricted-globals": ["error", "process", "Date", "setTimeout", "performance", "console", "fetch"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance is handed in." },
      ],
    },
  },
  {
    files: ["**/*.config.ts", "tooling/build/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
