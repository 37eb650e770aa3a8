import { ending, exited } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { deliveryLine } from "./delivery.js";
import { readDelivery } from "./read-delivery.js";

const ended = { how: "crashed", signal: "SIGKILL", signalNumber: 9 } as const;
const notSent = { kind: "not-sent", why: "no-address", about: "central.test" } as const;

test("that nothing was sent counts also where the program had to end itself hard afterwards", () => {
  expect(readDelivery(exited(1, deliveryLine(notSent)))).toEqual(notSent);
  expect(readDelivery(ending(ended, deliveryLine(notSent)))).toEqual(notSent);
});

test("nothing else counts that a program said which ended so", () => {
  const sent = deliveryLine({ kind: "sent", to: "192.0.2.1:162", seconds: 0 });
  const failure = { ...ended, kind: "crashed" };
  for (const line of [sent, "", "{"]) {
    expect(readDelivery(ending(ended, line))).toMatchObject({
      kind: "unknown",
      failure: { kind: failure.kind },
    });
  }
});
