import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const noProcesses = {
  group: ["execa", "child_process", "node:child_process"],
  message: "Processes are started in packages/tool-runner and nowhere else.",
};
const noMachine = {
  group: ["node:*"],
  message: "This package is pure: what it needs of the machine is handed in.",
};
const networkAlone = {
  group: ["node:*", "!node:dgram", "!node:net", "!node:crypto", "!node:events"],
  message: "This speaks with the network: what else it needs of the machine is handed in.",
};
const noLab = {
  group: ["@volkit/cluster-lab"],
  message: "The lab is for tests: a procedure cannot tell it from a node.",
};

export default defineConfig(
  globalIgnores(["**/dist/", "**/coverage/", "**/.turbo/", ".cache/"]),
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
    files: ["{packages,apps}/*/src/**/*.ts"],
    // The lab's own tools may leave a program behind: they stand for other people's, and are no part of the kit.
    ignores: ["packages/tool-runner/**", "packages/cluster-lab/src/child.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [noProcesses] }] },
  },
  {
    files: [
      "packages/{tool-command,message-table,path-walker,emcmd-parser,vss-manager,volume-locker,volume-health,lifekeeper}/src/**/*.ts",
      "packages/{snmp-notifier,kit-orchestrator}/src/**/*.ts",
    ],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [noProcesses, noMachine, noLab] }],
      "no-restricted-globals": ["error", "process", "Date", "setTimeout", "performance", "console", "fetch"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance is handed in." },
      ],
    },
  },
  {
    files: ["packages/snmp-notifier/src/send/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [noProcesses, networkAlone, noLab] }],
      "no-restricted-globals": ["error", "process", "Date", "performance", "console", "fetch"],
    },
  },
  {
    files: ["**/*.config.ts", "tooling/build/*.ts", "apps/docs/.vitepress/config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      globals: { __dirname: "readonly", Buffer: "readonly", console: "readonly", process: "readonly" },
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", performance: "readonly", URL: "readonly" },
    },
  },
);
