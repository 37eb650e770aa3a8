import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mirrorStateOf, type MirrorState } from "./mirror-state.js";
import { roleOf, type Role } from "./role.js";

const roles = new Map<number, Role>([
  [1, "source"],
  [2, "target"],
  [0, "none"],
  [-1, "invalid"],
]);

const states = new Map<number, MirrorState>([
  [1, "mirroring"],
  [0, "none"],
  [2, "resync"],
  [3, "broken"],
  [4, "paused"],
  [5, "resync pending"],
  [-1, "invalid"],
]);

const anyNumber = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer(), fc.double());

describe("a role's number", () => {
  it.each([...roles])("%i is %s", (number, role) => {
    expect(roleOf(number)).toBe(role);
  });

  it("that is any other is unknown: never source, never target", () => {
    fc.assert(
      fc.property(
        anyNumber.filter((number) => !roles.has(number)),
        (number) => {
          expect(roleOf(number)).toBe("unknown");
        },
      ),
    );
  });
});

describe("a mirror state's number", () => {
  it.each([...states])("%i is %s", (number, state) => {
    expect(mirrorStateOf(number)).toBe(state);
  });

  it("that is any other is unknown: never mirroring", () => {
    fc.assert(
      fc.property(
        anyNumber.filter((number) => !states.has(number)),
        (number) => {
          expect(mirrorStateOf(number)).toBe("unknown");
        },
      ),
    );
  });
});
