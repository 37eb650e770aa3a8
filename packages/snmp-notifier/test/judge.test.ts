import { known } from "@volkit/testing/snmp";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementAt, tags } from "../src/send/ber.js";
import { judge } from "../src/send/judge.js";
import { pduInScope, readMessage } from "../src/send/message.js";
import { userKeys } from "../src/send/user-keys.js";
import { counter, signedAnswer, unsignedAnswer } from "./support/forge.js";
import { recorded } from "./support/recorded.js";

const secrets = { protocol: "SHA-256", ...known } as const;
const keys = userKeys(secrets);
const notAnAnswer = { kind: "not-an-answer" };

function judged(asked: Buffer, answer: Buffer, by = keys) {
  return judge(readMessage(asked), readMessage(answer), by);
}

/** Every way in which one bit of some bytes can be another. */
function* flipped(bytes: Buffer): Generator<Buffer> {
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    const at = Math.floor(bit / 8);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit % 8)), at);
    yield changed;
  }
}

describe("an answer of version 3", () => {
  test("is an acknowledgement where it is the manager's to this inform", () => {
    expect(judged(recorded.inform, recorded.acknowledgement)).toEqual({ kind: "acknowledged" });
    expect(judged(recorded.question, recorded.engine)).toEqual({ kind: "met" });
  });

  test("is none to another message, or with other passwords", () => {
    expect(judged(recorded.question, recorded.acknowledgement)).toEqual(notAnAnswer);
    expect(judged(recorded.inform, recorded.engine)).toEqual(notAnAnswer);
    expect(judged(recorded.inform, recorded.inform)).toEqual(notAnAnswer);
    for (const other of [
      { ...secrets, authentication: known.privacy },
      { ...secrets, privacy: known.authentication },
    ]) {
      expect(judged(recorded.inform, recorded.acknowledgement, userKeys(other))).toEqual(notAnAnswer);
    }
  });

  test("is none where one bit of it is another", () => {
    const taken = [...flipped(recorded.acknowledgement)].filter(
      (changed) => judged(recorded.inform, changed).kind !== "not-an-answer",
    );
    expect(taken).toEqual([]);
  });

  test("is none where it is cut short, or goes on", () => {
    const { acknowledgement } = recorded;
    for (let length = 0; length < acknowledgement.length; length += 1) {
      expect(judged(recorded.inform, acknowledgement.subarray(0, length))).toEqual(notAnAnswer);
    }
    for (const more of [Buffer.alloc(1), acknowledgement]) {
      expect(readMessage(Buffer.concat([acknowledgement, more]))).toBeUndefined();
    }
  });

  test("that says an engine never acknowledges, whatever is changed in it", () => {
    for (const changed of flipped(recorded.engine)) {
      expect(judged(recorded.inform, changed).kind).not.toBe("acknowledged");
      expect(judged(recorded.question, changed).kind).not.toBe("acknowledged");
    }
  });
});

describe("an answer that the manager itself signed", () => {
  const { inform } = recorded;
  const asked = readMessage(inform);
  if (asked?.version !== "3") throw new Error("the inform is of version 3");
  const { engine, boots, time } = asked;
  const right = pduInScope(elementAt(keys.opened(asked), 0));
  if (right === undefined) throw new Error("the inform can be read");
  const { requestId, objects } = right;
  const says = { requestId, objects };
  const now = { boots, time };

  test("is an acknowledgement where all of it fits, up to the edge of the time window", () => {
    for (const apart of [0, 150]) {
      const answer = signedAnswer(asked, engine, { boots, time: time + apart }, says);
      expect(judged(inform, answer)).toEqual({ kind: "acknowledged" });
    }
  });

  const other = Buffer.from("80001f88800102030405", "hex");
  test.each([
    ["it is not hidden", signedAnswer(asked, engine, now, says, false)],
    ["it is too late", signedAnswer(asked, engine, { boots, time: time + 151 }, says)],
    ["the engine has begun anew", signedAnswer(asked, engine, { boots: boots + 1, time }, says)],
    ["it is another engine's", signedAnswer(asked, other, now, says)],
    ["it is another user's", signedAnswer({ ...asked, user: Buffer.from("other") }, engine, now, says)],
    ["it is about another message", signedAnswer({ ...asked, id: asked.id + 1 }, engine, now, says)],
    ["it is about another request", signedAnswer(asked, engine, now, { ...says, requestId: requestId + 1 })],
    ["it is about other objects", signedAnswer(asked, engine, now, { ...says, objects: [] })],
    ["it is no response", signedAnswer(asked, engine, now, { ...says, tag: tags.inform })],
  ])("is none where %s", (_why, answer) => {
    expect(judged(inform, answer)).toEqual(notAnAnswer);
  });

  test("refuses where it holds an error, or reports one", () => {
    const answer = signedAnswer(asked, engine, now, { ...says, errorStatus: 13 });
    expect(judged(inform, answer)).toEqual({ kind: "refused", why: "error-status", isProven: true });
    const report = signedAnswer(asked, engine, now, counter(6));
    expect(judged(inform, report)).toEqual({ kind: "refused", why: "wrong-privacy", isProven: true });
  });

  test("says that its clock is another, and that is proven by the signature", () => {
    const late = { boots: boots + 7, time: 5 };
    const outOfStep = { kind: "out-of-step", why: "not-in-time-window" };
    const signed = signedAnswer(asked, engine, late, counter(2), false);
    expect(judged(inform, signed)).toEqual({ ...outOfStep, isProven: true });
    const unsigned = unsignedAnswer(asked, engine, counter(2));
    expect(judged(inform, unsigned)).toEqual({ ...outOfStep, isProven: false });
  });
});

describe("any bytes", () => {
  test("are read without a fault, and are no answer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(judged(recorded.inform, Buffer.from(bytes))).toEqual(notAnAnswer);
      }),
    );
  });

  test("in the middle of an answer are read without a fault", () => {
    const { acknowledgement } = recorded;
    const places = fc.nat({ max: acknowledgement.length });
    fc.assert(
      fc.property(places, places, fc.uint8Array({ maxLength: 40 }), (from, to, bytes) => {
        const mixed = [acknowledgement.subarray(0, from), bytes, acknowledgement.subarray(to)];
        const answer = Buffer.concat(mixed);
        fc.pre(!answer.equals(acknowledgement));
        expect(judged(recorded.inform, answer)).toEqual(notAnAnswer);
      }),
    );
  });
});
