import { hardJson, members } from "./hard.js";

/** What is hard for whoever judges a configuration: the same thing wrong, or doubtful, in very many places. */
export const hardConfigurations = {
  ...hardJson,
  "many unknown keys": (length: number) => `{${members(length, 12, (at) => `"k${at}":1`)}}`,
  "many bad resources": (length: number) =>
    `{"resources":{${members(length, 16, (at) => `"k${at}":{"a":1}`)}}}`,
  "many bad tools": (length: number) => `{"tools":{${members(length, 12, (at) => `"k${at}":1`)}}}`,
  "many bad addresses": (length: number) =>
    `{"resources":{"A":{"peers":[{"node":"A","addresses":[${members(length, 2, () => "1")}]}]}}}`,
  "many resources": (length: number) =>
    `{"resources":{${members(length, 20, (at) => `"k${at}":{"volume":"E"}`)}}}`,
  "many peers": (length: number) =>
    `{"resources":{"A":{"peers":[${members(length, 16, (at) => `{"node":"N${at}"}`)}]}}}`,
  "a long bad name": (length: number) => `{"node":"${"a".repeat(length)} "}`,
  "a long bad path": (length: number) => `{"tools":{"sc":"${"C:".repeat(length / 2)}"}}`,
};
