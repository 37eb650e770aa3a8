import { known, startUdpPeer, type Hears, type UdpPeer } from "@volkit/testing/snmp";
import { afterAll, describe, expect, test } from "vitest";
import { elementAt } from "../src/send/ber.js";
import { pduInScope, readMessage, type CommunityMessage, type UserMessage } from "../src/send/message.js";
import { userKeys } from "../src/send/user-keys.js";
import { communityAnswer, counter, signedAnswer, unsignedAnswer, type Forgery } from "./support/forge.js";
import { community, tell, user } from "./support/tell.js";

const peers: UdpPeer[] = [];
afterAll(() => {
  for (const peer of peers) peer.close();
});

const quick = { timeout: 0.2, retries: 0 };

async function answers2c(hears: (inform: CommunityMessage, ...rest: Rest) => void) {
  return startPeer((datagram, ...rest) => {
    const inform = readMessage(datagram);
    if (inform?.version === "2c") hears(inform, ...rest);
  });
}

async function answers3(hears: (asked: UserMessage, ...rest: Rest) => void) {
  return startPeer((datagram, ...rest) => {
    const asked = readMessage(datagram);
    if (asked?.version === "3") hears(asked, ...rest);
  });
}

type Rest = Parameters<Hears> extends [unknown, ...infer Others] ? Others : never;

async function startPeer(hears: Hears): Promise<number> {
  const peer = await startUdpPeer(hears);
  peers.push(peer);
  return peer.port;
}

describe.concurrent("what answers an inform of version 2c", () => {
  test("is its acknowledgement where everything fits, whatever else comes before", async () => {
    const port = await answers2c((inform, answer) => {
      const right = communityAnswer(inform);
      const wrong = [
        Buffer.alloc(0),
        Buffer.from("hello"),
        Buffer.alloc(60_000, 0x30),
        right.subarray(0, -1),
        Buffer.concat([right, right]),
        Buffer.from([0x30, 0x80, 0x00, 0x00]),
        Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
      ];
      for (const datagram of [...wrong, right]) answer(datagram);
    });
    expect(await tell(community("2c", port))).toMatchObject({ kind: "acknowledged", tries: 1 });
  });

  const forgeries: readonly (readonly [string, Forgery])[] = [
    ["another request's", { requestId: 1 }],
    ["another community's", { community: "public" }],
    ["of version 1", { version: 0 }],
    ["no response", { tag: 0xa6 }],
    ["a report", { tag: 0xa8 }],
    ["about nothing", { objects: [] }],
    ["about other objects", { objects: ["1.3.6.1.2.1.1.3.0", "1.3.6.1.2.1.1.1.0"] }],
  ];
  test.for(forgeries)("is none where it is %s", async ([, forgery]) => {
    const port = await answers2c((inform, answer) => {
      answer(communityAnswer(inform, forgery));
    });
    expect(await tell(community("2c", port), quick)).toMatchObject({ kind: "timed-out", tries: 1 });
  });

  test("is none where it comes from elsewhere", async () => {
    const port = await answers2c((inform, _answer, elsewhere) => {
      elsewhere(communityAnswer(inform));
    });
    expect(await tell(community("2c", port), quick)).toMatchObject({ kind: "timed-out" });
  });

  test.for([1, 5, 16, -1])("refuses where its error status is %i", async (errorStatus) => {
    const port = await answers2c((inform, answer) => {
      answer(communityAnswer(inform, { errorStatus, objects: [] }));
    });
    const delivery = await tell(community("2c", port), quick);
    expect(delivery).toMatchObject({ kind: "refused", why: "error-status", by: `127.0.0.1:${port}` });
  });

  test("does not make it wait longer, however much there is of it", async () => {
    const port = await answers2c((_inform, answer) => {
      for (let n = 0; n < 2000; n += 1) answer(Buffer.alloc(1000, 0x30));
    });
    const began = performance.now();
    expect(await tell(community("2c", port), quick)).toMatchObject({ kind: "timed-out" });
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

const engine = Buffer.from("80001f88800102030405", "hex");

/** A peer that says its engine, and then answers the inform that nobody but the manager could have signed. */
function engineThen(hears: (asked: UserMessage, ...rest: Rest) => void): Promise<number> {
  return answers3((asked, answer, elsewhere) => {
    if (asked.engine.length === 0) answer(unsignedAnswer(asked, engine, counter(4)));
    else hears(asked, answer, elsewhere);
  });
}

const keys = userKeys({ protocol: "SHA-256", ...known });

/** What the manager itself says to an inform. */
function acknowledgementOf(asked: UserMessage): Buffer {
  const pdu = pduInScope(elementAt(keys.opened(asked), 0));
  if (pdu === undefined) throw new Error("the inform can be read");
  return signedAnswer(asked, engine, asked, { requestId: pdu.requestId, objects: pdu.objects });
}

describe.concurrent("what answers an inform of version 3", () => {
  test("acknowledges nothing without a signature", async () => {
    const port = await engineThen((asked, answer) => {
      for (const flags of [0, 1, 2, 3]) answer(unsignedAnswer(asked, engine, {}, flags));
    });
    expect(await tell(user("SHA", port), quick)).toMatchObject({ kind: "timed-out", tries: 1 });
  });

  const reports: readonly (readonly [number, string])[] = [
    [1, "unsupported-security"],
    [2, "not-in-time-window"],
    [3, "unknown-user"],
    [4, "unknown-engine"],
    [5, "wrong-authentication"],
    [6, "wrong-privacy"],
    [7, "other-report"],
  ];
  test.for(reports)("refuses where it reports %i: %s", async ([number, why]) => {
    const port = await engineThen((asked, answer) => {
      answer(unsignedAnswer(asked, engine, counter(number)));
    });
    const began = performance.now();
    const delivery = await tell(user("SHA", port), {
      timeout: 0.3,
      retries: number === 2 || number === 4 ? 0 : 20,
    });
    expect(delivery).toMatchObject({ kind: "refused", why, by: `127.0.0.1:${port}` });
    expect(performance.now() - began).toBeLessThan(1500);
  });

  test.for(reports)(
    "is forged where the manager signs an acknowledgement after report %i",
    async ([number]) => {
      const port = await engineThen((asked, answer) => {
        answer(unsignedAnswer(asked, engine, counter(number)));
        setTimeout(() => {
          answer(acknowledgementOf(asked));
        }, 50);
      });
      const delivery = await tell(user("SHA-256", port), { timeout: 1, retries: 0 });
      expect(delivery).toMatchObject({ kind: "acknowledged", tries: 1 });
    },
  );

  test("with a forged engine is asked who it is once more", async () => {
    let questions = 0;
    const port = await answers3((asked, answer) => {
      if (asked.engine.length === 0) {
        questions += 1;
        answer(unsignedAnswer(asked, questions === 1 ? Buffer.from("forged") : engine, counter(4)));
      } else if (asked.engine.equals(engine)) answer(acknowledgementOf(asked));
      else answer(unsignedAnswer(asked, engine, counter(4)));
    });
    const delivery = await tell(user("SHA-256", port), { timeout: 0.3, retries: 3 });
    expect(delivery).toMatchObject({ kind: "acknowledged" });
  });

  test("is not heeded where it is about another message", async () => {
    const port = await engineThen((asked, answer) => {
      answer(unsignedAnswer({ ...asked, id: asked.id + 1 }, engine, counter(3)));
    });
    expect(await tell(user("SHA", port), quick)).toMatchObject({ kind: "timed-out" });
  });

  test.for([0, 4, 33])("says no engine where that has %i bytes", async (length) => {
    const port = await answers3((asked, answer) => {
      answer(unsignedAnswer(asked, Buffer.alloc(length, 0x80), counter(4)));
    });
    expect(await tell(user("SHA", port), quick)).toMatchObject({ kind: "timed-out", tries: 1 });
  });

  test("ends where the engine is another each time it is asked", async () => {
    const port = await answers3((asked, answer) => {
      answer(unsignedAnswer(asked, Buffer.from(`engine${asked.id}`), counter(4)));
    });
    const delivery = await tell(user("SHA", port), { timeout: 0.2, retries: 1 });
    expect(delivery).toMatchObject({ kind: "refused", why: "unknown-engine" });
  });
});
