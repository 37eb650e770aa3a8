import { EventEmitter } from "node:events";
import snmp from "net-snmp";
import type { Content } from "./content.js";
import type { Credentials } from "./credentials.js";
import { hashes } from "./user-keys.js";

/** The library as the writer of an inform's messages; sending them and judging what comes back are not its part. */
export interface Speaker {
  /** The message to begin with: the notification, or with SNMPv3 the question for the manager's engine. */
  readonly first: Buffer;
  /** The message that a manager's report makes the next; undefined where the library knows none. */
  readonly afterReport: (report: Buffer) => Buffer | undefined;
  readonly close: () => void;
}

/** The trap of SNMPv1: generic 6, of the content's enterprise, from `agent`, an IPv4 address. */
export function trapMessage(community: string, content: Content, agent: string, upTime: number): Buffer {
  const ear = new Ear();
  const session = snmp.createSession("", community, { version: snmp.Version1, ...unhurried(ear) });
  const { enterprise, specific } = content;
  session.trap(
    `${enterprise}.${specific}`,
    bindingsOf(content),
    { agentAddr: agent, upTime },
    () => undefined,
  );
  session.close();
  return said(ear);
}

/** An inform of SNMPv2c or v3. */
export function speaker(credentials: Credentials, content: Content, upTime: number): Speaker {
  const ear = new Ear();
  const session = sessionOf(credentials, ear).on("error", () => undefined);
  session.inform(content.trapOid, bindingsOf(content), { upTime }, () => undefined);
  return {
    first: said(ear),
    afterReport: (report) => {
      ear.emit("message", report);
      return ear.take();
    },
    close: () => session.close(),
  };
}

function said(ear: Ear): Buffer {
  const bytes = ear.take();
  if (bytes === undefined) throw new Error("net-snmp wrote no message");
  return bytes;
}

function sessionOf(credentials: Credentials, ear: Ear): snmp.Session {
  if (credentials.version !== "3") {
    return snmp.createSession("", credentials.community, { version: snmp.Version2c, ...unhurried(ear) });
  }
  const { user, protocol, authentication, privacy } = credentials;
  const signsAndHides = {
    name: user,
    level: snmp.SecurityLevel.authPriv,
    authProtocol: hashes[protocol],
    authKey: authentication,
    privProtocol: snmp.PrivProtocols.aes,
    privKey: privacy,
  };
  return snmp.createV3Session("", signsAndHides, unhurried(ear));
}

/** The library never sends anything again by itself: the longest time that a timer can take. */
const never = 2 ** 31 - 1;

function unhurried(ear: Ear) {
  return { retries: 0, timeout: never, dgramModule: { createSocket: () => ear } };
}

function bindingsOf({ bindings }: Content): snmp.Varbind[] {
  return bindings.map((binding) => ({ ...binding, type: snmp.ObjectType.OctetString }));
}

/** Takes the place of the library's socket: what it would send is kept, and what it is to hear is told by us. */
class Ear extends EventEmitter {
  #said: Buffer | undefined;

  send(bytes: Buffer, _at: number, _length: number, _port: number, _to: string, sent: (error: null) => void) {
    this.#said = Buffer.from(bytes);
    sent(null);
  }

  /** What the library said since it was last asked. */
  take(): Buffer | undefined {
    const said = this.#said;
    this.#said = undefined;
    return said;
  }

  ref(): void {}
  unref(): void {}
  close(): void {
    this.emit("close");
  }
}
