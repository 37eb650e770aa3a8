import { afterEach, describe, expect, test, vi } from "vitest";
import { localTime } from "./local-time.js";

const moment = Date.UTC(2026, 0, 2, 3, 4, 5, 6);

describe("localTime", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  for (const [zone, expected] of [
    ["Asia/Tokyo", "2026-01-02T12:04:05.006+09:00"],
    ["UTC", "2026-01-02T03:04:05.006+00:00"],
    ["America/St_Johns", "2026-01-01T23:34:05.006-03:30"],
    ["Asia/Kathmandu", "2026-01-02T08:49:05.006+05:45"],
  ] as const) {
    test(zone, () => {
      vi.stubEnv("TZ", zone);
      expect(localTime(moment)).toBe(expected);
      expect(Date.parse(localTime(moment))).toBe(moment);
    });
  }
});
