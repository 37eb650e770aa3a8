import { describe, expect, test } from "vitest";
import { cleaner } from "./cleaner.js";
import {
  isSecretName,
  leftOut,
  secretValuesIn,
  secretVariablesIn,
  textWithoutSecrets,
  withoutSecrets,
} from "./secrets.js";

describe("the name of a secret", () => {
  test.each([
    ..."community,Communities,password,adminPassword,VOLKIT_SNMP_COMMUNITY,authKey,privKey,api-key,key".split(
      ",",
    ),
    ..."passphrase,secret,client_secret,accessToken,token2,credentials".split(","),
  ])("%s", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  test.each("keepPeerState,monkey,node,tokenize,timeouts,volumeArgument,compass,setting".split(","))(
    "and none: %s",
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});

describe("a document without secrets", () => {
  test("has something else in their place, however deep they are", () => {
    const document = { snmp: { community: "public", auth: { key: ["one", { more: 2 }] } }, node: "NODEA" };
    expect(withoutSecrets(document)).toEqual({
      snmp: { community: leftOut, auth: { key: [leftOut, { more: leftOut }] } },
      node: "NODEA",
    });
  });

  test("has none among the words of a command either", () => {
    expect(withoutSecrets({ args: ["--community", "public", "--token=abc", "-v"] })).toEqual({
      args: ["--community", leftOut, `--token="${leftOut}"`, "-v"],
    });
  });

  test("is known by the words of a command too", () => {
    expect(secretValuesIn({ args: ["--community", "wh1sper", "-v"] })).toEqual(["wh1sper"]);
  });

  test("keeps the places of secrets, which are none, and knows the variables among them", () => {
    const document = {
      managers: [{ community: { env: "SITE_SNMP" }, privacy: { password: { file: "D:\\etc\\p.txt" } } }],
      args: ["--community", "env:SITE_SNMP", "--privacy-password", "file:D:\\etc\\p.txt"],
    };
    expect(withoutSecrets(document)).toEqual(document);
    expect(secretValuesIn(document)).toEqual([]);
    expect(secretVariablesIn(document)).toEqual(["SITE_SNMP"]);
    const text = JSON.stringify(document, undefined, 2);
    expect(textWithoutSecrets(text)).toBe(text);
  });

  test("has no secrets that only look like places", () => {
    const document = { community: { env: "A", more: "wh1sper" }, password: { file: ["wh1sper"] } };
    expect(withoutSecrets(document)).toEqual({
      community: { env: leftOut, more: leftOut },
      password: { file: [leftOut] },
    });
  });

  test("keeps what says that there is none", () => {
    expect(withoutSecrets({ password: null, hasKey: false })).toEqual({ password: null, hasKey: false });
  });
});

describe("a text without secrets", () => {
  test.each([
    ["password=abc def", `password="${leftOut}" def`],
    ['{ "community": "pub\\"lic", "node": "A" ', `{ "community": "${leftOut}", "node": "A" `],
    ["authKey : 'a b'", `authKey : "${leftOut}"`],
    ["the key: emcmd.retries", "the key: emcmd.retries"],
    ["Status = 0", "Status = 0"],
  ])("%s", (text, without) => {
    expect(textWithoutSecrets(text)).toBe(without);
  });
});

test("a secret that is known stands nowhere, be it in bytes of UTF-16", async () => {
  const secrets = secretValuesIn({ snmp: { community: "wh1sper" }, short: { key: "abc" } });
  expect(secrets).toEqual(["wh1sper"]);
  const { text, bytes, value } = await cleaner(secrets);
  expect(text("snmpget -c wh1sper")).toBe(`snmpget -c ${leftOut}`);
  expect(value(["-c", "wh1sper"])).toEqual(["-c", leftOut]);
  const utf16 = bytes(Buffer.from("-c wh1sper", "utf16le"), "utf-8");
  expect(Buffer.from(utf16).toString("utf16le")).toBe(`-c ${leftOut}`);
});
