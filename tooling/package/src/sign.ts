import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { haveDebianPrograms } from "./machine.js";
import { run } from "./run.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** For each variable, the option of osslsigncode that it becomes. None of them holds a secret: those are in files. */
const options = {
  VOLKIT_SIGN_CERTIFICATE: "-certs",
  VOLKIT_SIGN_KEY: "-key",
  VOLKIT_SIGN_PKCS12: "-pkcs12",
  VOLKIT_SIGN_PKCS11_MODULE: "-pkcs11module",
  VOLKIT_SIGN_PKCS11_ENGINE: "-pkcs11engine",
  VOLKIT_SIGN_PKCS11_CERTIFICATE: "-pkcs11cert",
  VOLKIT_SIGN_PASSWORD_FILE: "-readpass",
  VOLKIT_SIGN_TIMESTAMP_URL: "-ts",
} as const;

/** The words that tell osslsigncode with what to sign. Throws, naming the variables, where they do not suffice. */
export function signingWords(environment: Environment): string[] {
  const words = Object.entries(options).flatMap(([name, option]) => {
    const value = environment[name];
    return value === undefined || value === "" ? [] : [option, value];
  });
  const has = (option: string): boolean => words.includes(option);
  const isEnough = has("-pkcs12") || ((has("-certs") || has("-pkcs11cert")) && has("-key"));
  if (isEnough) return words;
  throw new Error(
    "to sign, set VOLKIT_SIGN_PKCS12, or VOLKIT_SIGN_KEY with VOLKIT_SIGN_CERTIFICATE or " +
      "VOLKIT_SIGN_PKCS11_CERTIFICATE; a password goes into a file named by VOLKIT_SIGN_PASSWORD_FILE",
  );
}

/** Signs a Windows executable by osslsigncode; throws with what that said where it does not. */
export function sign(executable: Uint8Array, environment: Environment): Buffer {
  haveDebianPrograms({ osslsigncode: ["osslsigncode"] });
  const folder = mkdtempSync(join(tmpdir(), "volkit-sign-"));
  try {
    const [unsigned, signed] = [join(folder, "unsigned.exe"), join(folder, "signed.exe")];
    writeFileSync(unsigned, executable);
    const what = ["-h", "sha256", "-n", "volkit", "-in", unsigned, "-out", signed];
    run("osslsigncode", ["sign", ...signingWords(environment), ...what]);
    return readFileSync(signed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
