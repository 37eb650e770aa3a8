import { expect, test } from "vitest";
import type { Conversation, Turn } from "./conversation.js";
import { inform } from "./inform.js";
import type { Heard, Way } from "./way.js";

const [first, second] = [Buffer.from("first"), Buffer.from("second")];

/** A way on which time passes only as it is waited for, and on which this is heard, else silence. */
function played(script: readonly (readonly [afterMs: number, heard: Heard])[]) {
  let now = 1000;
  const sent: (readonly [at: number, text: string])[] = [];
  const coming = [...script];
  const way: Way = {
    own: "127.0.0.1",
    send: (bytes) => {
      sent.push([now - 1000, bytes.toString()]);
    },
    next: (milliseconds) => {
      const [after, heard] = coming[0] ?? [Infinity];
      const wait = 1000 + after - now;
      if (heard === undefined || wait > milliseconds) {
        now += milliseconds;
        return Promise.resolve({ kind: "silence" });
      }
      now += Math.max(wait, 0);
      coming.shift();
      return Promise.resolve(heard);
    },
    close: () => undefined,
  };
  const tell = async (timeout: number, retries: number) => {
    const until = 1000 + timeout * 1000 * (retries + 1);
    const told = await inform(way, talk, { timeout, until, monotonic: () => now });
    return { told, took: now - 1000, sent };
  };
  return { tell };
}

const datagram = (text: string): Heard => ({ kind: "datagram", bytes: Buffer.from(text) });
const turns: Readonly<Record<string, Turn>> = {
  met: { kind: "say", bytes: second },
  yes: { kind: "acknowledged" },
  no: { kind: "refused", why: "unknown-user" },
  "somebody's no": { kind: "doubtful", why: "wrong-authentication", canBegin: false },
  "somebody's other": { kind: "doubtful", why: "unknown-engine", canBegin: true },
};
const talk: Conversation = {
  first,
  hear: (bytes) => turns[bytes.toString()] ?? { kind: "nothing" },
  beginAgain: () => Buffer.from("anew"),
  close: () => undefined,
};

test("a refusal that anybody can have sent is believed at the next try, and not where the manager says otherwise", async () => {
  const forged = datagram("somebody's no");
  expect(await played([[50, forged]]).tell(2, 2)).toEqual({
    told: { kind: "refused", why: "wrong-authentication" },
    took: 2000,
    sent: [[0, "first"]],
  });
  const { told } = await played([
    [50, forged],
    [100, datagram("yes")],
  ]).tell(2, 2);
  expect(told).toEqual({ kind: "acknowledged", tries: 1 });
});

test("another engine that anybody can have named is asked for at the next try, as long as there is time", async () => {
  const other = datagram("somebody's other");
  expect(
    await played([
      [50, other],
      [3000, other],
      [5000, other],
    ]).tell(2, 2),
  ).toEqual({
    told: { kind: "refused", why: "unknown-engine" },
    took: 6000,
    sent: [
      [0, "first"],
      [2000, "anew"],
      [4000, "anew"],
    ],
  });
});

test("the same is sent once, and once more for every retry, and waited for each time, to the end", async () => {
  expect(await played([]).tell(2, 2)).toEqual({
    told: { kind: "timed-out", tries: 3 },
    took: 6000,
    sent: [0, 2000, 4000].map((at) => [at, "first"]),
  });
});

test("what is no answer changes nothing, be it ever so much", async () => {
  const noise = Array.from({ length: 100 }, (_, n) => [n * 20, datagram("noise")] as const);
  const { told, sent, took } = await played([...noise, [2500, datagram("yes")]]).tell(2, 2);
  expect([told, took]).toEqual([{ kind: "acknowledged", tries: 2 }, 2500]);
  expect(sent.map(([at]) => at)).toEqual([0, 2000]);
});

test("what comes next is said at once, with its own tries, within the same time", async () => {
  expect(await played([[2500, datagram("met")]]).tell(2, 2)).toEqual({
    told: { kind: "timed-out", tries: 2 },
    took: 6000,
    sent: [
      [0, "first"],
      [2000, "first"],
      [2500, "second"],
      [4500, "second"],
    ],
  });
});

test("a refusal, and a closed port, are the end", async () => {
  const refused = await played([[10, datagram("no")]]).tell(2, 2);
  const closed = await played([[10, { kind: "nothing-listens" }]]).tell(2, 2);
  expect([refused.told, closed.told, closed.took]).toEqual([
    { kind: "refused", why: "unknown-user" },
    { kind: "refused", why: "port-closed" },
    10,
  ]);
});

test("no way is the end where nothing has left yet; later it may be there again", async () => {
  const noWay: Heard = { kind: "no-way" };
  expect(await played([[0, noWay]]).tell(2, 2)).toMatchObject({ told: { kind: "no-way" }, took: 0 });
  const later = await played([
    [2001, noWay],
    [4010, datagram("yes")],
  ]).tell(2, 2);
  expect(later.told).toEqual({ kind: "acknowledged", tries: 3 });
  const onceMet = await played([
    [5, datagram("met")],
    [6, noWay],
    [2010, datagram("yes")],
  ]).tell(2, 2);
  expect(onceMet.told).toEqual({ kind: "acknowledged", tries: 2 });
});
