import { expect, test } from "vitest";
import { signingWords } from "./sign.js";

test("a key in a file, with its certificate, password and time stamp", () => {
  const words = signingWords({
    VOLKIT_SIGN_CERTIFICATE: "cert.pem",
    VOLKIT_SIGN_KEY: "key.pem",
    VOLKIT_SIGN_PASSWORD_FILE: "password",
    VOLKIT_SIGN_TIMESTAMP_URL: "http://timestamp.example",
    HOME: "/home/somebody",
  });
  const key = ["-certs", "cert.pem", "-key", "key.pem"];
  expect(words).toEqual([...key, "-readpass", "password", "-ts", "http://timestamp.example"]);
});

test("a key in a token", () => {
  const words = signingWords({
    VOLKIT_SIGN_PKCS11_MODULE: "/lib/token.so",
    VOLKIT_SIGN_PKCS11_CERTIFICATE: "pkcs11:object=cert",
    VOLKIT_SIGN_KEY: "pkcs11:object=key",
  });
  expect(words).toContain("-pkcs11module");
  expect(words).toContain("-pkcs11cert");
});

test.each([
  {},
  { VOLKIT_SIGN_KEY: "key.pem" },
  { VOLKIT_SIGN_CERTIFICATE: "cert.pem", VOLKIT_SIGN_PKCS12: "" },
])("what does not suffice is said by name: %j", (environment) => {
  expect(() => signingWords(environment)).toThrow("VOLKIT_SIGN_PKCS12");
});
