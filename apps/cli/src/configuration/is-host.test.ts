import { expect, test } from "vitest";
import { isHost } from "./is-host.js";

test.each([
  "192.0.2.1",
  "central",
  "central.example",
  "2001:db8::1",
  "::1",
  "fe80::1%eth0",
  "::ffff:192.0.2.1",
])("%s is a host", (text) => {
  expect(isHost(text)).toBe(true);
});

test.each(["[::1]", "[::1]:162", "central:162", "192.0.2.1:162", "2001:db8::1:::", "fe:ed:162"])(
  "%s is none",
  (text) => {
    expect(isHost(text)).toBe(false);
  },
);
