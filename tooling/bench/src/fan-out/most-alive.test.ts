import { expect, it } from "vitest";
import { mostAlive } from "./most-alive.js";

it("counts what runs at a time, and not what runs one after another", async () => {
  const sh = (script: string) =>
    mostAlive({ command: ["/bin/sh", "-c", script], environment: { PATH: "/usr/bin:/bin" } });
  expect(await sh("sleep 0.3 & sleep 0.3 & sleep 0.3 & wait")).toBe(3);
  expect(await sh("sleep 0.05; sleep 0.05; sleep 0.05; :")).toBe(1);
});
