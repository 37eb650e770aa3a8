import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AlarmLife, managers, nodes, otherThan, type Happening, type Node } from "./support/alarm-life.js";

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("role"),
      node: fc.constantFrom(...nodes),
      role: fc.constantFrom("source", "source", "target", "target", "none"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("way"), isOpen: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("manager"),
      name: fc.constantFrom(...managers),
      isUp: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("book lost"), node: fc.constantFrom(...nodes) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("check"), node: fc.constantFrom(...nodes) }) },
);

/** What must be so after a check, by what was so during it; written without a look into the book. */
class Watch {
  /** Whether the last that a node could know of a split brain was that there is one. */
  readonly #sawIt: Record<Node, boolean> = { NODEA: false, NODEB: false };
  readonly #lostIt: Record<Node, boolean> = { NODEA: false, NODEB: false };

  constructor(readonly life: AlarmLife) {}

  bookLost(node: Node): void {
    this.#lostIt[node] = true;
  }

  async check(node: Node): Promise<void> {
    const { life } = this;
    const before = managers.map((manager) => life.heard(manager, node));
    const { verdict } = await life.check(node);
    expect(verdict).toBe("succeeded");

    const [here, there] = [life.roles[node], life.isOpen ? life.roles[otherThan(node)] : "unknown"];
    for (const [at, manager] of managers.entries()) {
      const all = life.heard(manager, node);
      const news = all.slice(before[at]?.length ?? 0);
      const last = all.at(-1);
      expect(news.length).toBeLessThanOrEqual(1);

      if (here === "source" && there === "source") {
        // never silent: whoever can hear has heard of it, be a book lost or not
        if (life.isUp[manager]) expect(last).toBe("split-brain");
        // once: what goes on is not told again to whoever has heard of it
        const isKnown = this.#sawIt[node] && !this.#lostIt[node];
        if (isKnown && before[at]?.at(-1) === "split-brain") expect(news).toEqual([]);
        expect(news).not.toContain("split-brain-over");
      } else if (here === "source" && there === "target") {
        expect(news).not.toContain("split-brain");
        // once: an end is told where the beginning was, and to nobody twice
        if (news.length > 0) expect(before[at]?.at(-1)).not.toBe("split-brain-over");
        if (life.isUp[manager] && !this.#lostIt[node]) expect(last).not.toBe("split-brain");
      } else expect(news).toEqual([]);
    }
    if (here === "source" && there === "source") {
      this.#sawIt[node] = true;
      this.#lostIt[node] = false;
    }
    if (here === "target" || (here === "source" && there === "target")) this.#sawIt[node] = false;
  }
}

async function live(happenings: readonly Happening[]): Promise<AlarmLife> {
  const life = new AlarmLife();
  const watch = new Watch(life);
  for (const what of happenings) {
    switch (what.kind) {
      case "role":
        life.roles[what.node] = what.role;
        break;
      case "way":
        life.isOpen = what.isOpen;
        break;
      case "manager":
        life.isUp[what.name] = what.isUp;
        break;
      case "book lost":
        life.loseBook(what.node);
        watch.bookLost(what.node);
        break;
      case "check":
        await watch.check(what.node);
    }
  }
  return life;
}

describe("the alarms of two nodes over many checks, whatever happens in between", () => {
  it("are raised once, ended once, and never silent", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        await live(happenings);
      }),
      { numRuns: 400 },
    );
  });

  it("end in silence: healed and reached by all, two checks later nobody hears anything more", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        const healed: readonly Happening[] = [
          { kind: "role", node: "NODEA", role: "source" },
          { kind: "role", node: "NODEB", role: "target" },
          { kind: "way", isOpen: true },
          ...managers.map((name) => ({ kind: "manager", name, isUp: true }) as const),
        ];
        const life = await live([...happenings, ...healed, { kind: "check", node: "NODEA" }]);
        const before = managers.map((manager) => life.heard(manager, "NODEA").length);
        expect((await life.check("NODEA")).said).toEqual([]);
        expect(life.known("NODEA")).toBeUndefined();
        expect(managers.map((manager) => life.heard(manager, "NODEA").length)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
