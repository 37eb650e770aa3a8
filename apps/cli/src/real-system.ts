import { randomBytes } from "node:crypto";
import { lookup } from "node:dns/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { System } from "./system.js";

const endingSignals = ["SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"];

/** The machine this process runs on. */
export const realSystem: System = {
  environment: process.env,
  platform: process.platform,
  hostName: hostname,
  now: () => Date.now(),
  monotonic: () => performance.now(),
  pause: (seconds) => sleep(seconds * 1000),
  lookUp: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  onSignal: (listener) => {
    for (const signal of endingSignals) process.on(signal, listener);
    return () => {
      for (const signal of endingSignals) process.off(signal, listener);
    };
  },
  randomHex: () => randomBytes(3).toString("hex"),
  print: (stream, text) => {
    process[stream].write(text);
  },
};
