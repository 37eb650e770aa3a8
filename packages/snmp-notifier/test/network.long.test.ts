import {
  hasSnmptrapd,
  noSnmptrapd,
  startSnmptrapd,
  startUdpRelay,
  type Passes,
  type Snmptrapd,
  type UdpRelay,
} from "@volkit/testing/snmp";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { community, tell, user } from "./support/tell.js";

const late =
  (milliseconds: number): Passes =>
  (datagram, pass) => {
    setTimeout(pass, milliseconds, datagram);
  };
const without =
  (...lost: readonly number[]): Passes =>
  (datagram, pass, n) => {
    if (!lost.includes(n)) pass(datagram);
  };
const thrice: Passes = (datagram, pass) => {
  for (const again of [datagram, datagram, datagram]) pass(again);
};

describe.skipIf(!hasSnmptrapd)(`on the way to a manager (else skipped: ${noSnmptrapd})`, () => {
  let manager: Snmptrapd;
  let relay: UdpRelay;
  beforeAll(async () => {
    manager = await startSnmptrapd();
  });
  afterAll(() => manager.end());
  afterEach(() => {
    relay.close();
  });

  async function through(ways: { there?: Passes; back?: Passes }): Promise<number> {
    relay = await startUdpRelay(manager.port, ways);
    return relay.port;
  }

  test("an inform that is lost is sent again as it was, under the same identifier", async () => {
    const delivery = await tell(community("2c", await through({ there: without(1) })));
    expect(delivery).toMatchObject({ kind: "acknowledged", tries: 2 });
    const [first, second, ...others] = relay.seen.there;
    expect([first?.equals(second ?? Buffer.alloc(0)), others]).toEqual([true, []]);
  });

  test("an acknowledgement that is lost, or late, is waited for as the inform is sent again", async () => {
    const lost = await tell(community("2c", await through({ back: without(1) })));
    relay.close();
    const slow = await tell(community("2c", await through({ back: late(700) })));
    expect([lost, slow]).toMatchObject([
      { kind: "acknowledged", tries: 2 },
      { kind: "acknowledged", tries: 2 },
    ]);
  });

  test("datagrams that come thrice, both ways, are one acknowledgement", async () => {
    for (const one of [
      community("2c", await through({ there: thrice, back: thrice })),
      user("SHA", relay.port),
    ]) {
      expect(await tell(one)).toMatchObject({ kind: "acknowledged", tries: 1 });
    }
  });

  test("the question for the engine is sent again as well, within the same time", async () => {
    const delivery = await tell(user("SHA", await through({ there: without(1) })));
    expect(delivery).toMatchObject({ kind: "acknowledged", tries: 1 });
    expect(relay.seen.there).toHaveLength(3);
  });

  test("a manager that falls silent after it has said its engine has acknowledged nothing", async () => {
    const began = performance.now();
    const delivery = await tell(user("SHA", await through({ there: without(2, 3, 4) })));
    expect(delivery).toMatchObject({ kind: "timed-out", tries: 2, to: `127.0.0.1:${relay.port}` });
    expect(performance.now() - began).toBeLessThan(1500);
    expect(relay.seen.there).toHaveLength(3);
  });

  test("a manager that begins anew meanwhile is asked for its time once more, and acknowledges", async () => {
    const restarting: Passes = (datagram, pass, n) => {
      if (n !== 2) pass(datagram);
      else
        void manager.restart().then(() => {
          pass(datagram);
        });
    };
    const delivery = await tell(user("SHA-256", await through({ there: restarting })), { timeout: 5 });
    expect(delivery).toMatchObject({ kind: "acknowledged", tries: 1 });
    expect(relay.seen.back.length).toBeGreaterThan(2);
    expect(await manager.logged(1)).toHaveLength(1);
  });

  test("no answer that was changed on the way is taken for one", async () => {
    for (const place of [5, 40, 100]) {
      const changed: Passes = (datagram, pass, n) => {
        const bytes = Buffer.from(datagram);
        const at = bytes.length - place;
        if (n > 1) bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
        pass(bytes);
      };
      const delivery = await tell(user("SHA", await through({ back: changed })), { retries: 0 });
      expect(delivery).toMatchObject({ kind: "timed-out" });
      relay.close();
    }
  });
});
