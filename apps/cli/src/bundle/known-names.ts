import { isIP } from "node:net";
import { lines } from "@volkit/tool-command";
import { asObject } from "../json-values.js";

/** What is to be masked, as it was found in the configuration, the environment, answers and records. */
export interface KnownNames {
  /** Of machines: nodes, hosts, servers. */
  readonly hosts: Set<string>;
  readonly domains: Set<string>;
  readonly users: Set<string>;
  /** Tags stay, but for a name inside of them. */
  readonly tags: Set<string>;
}

export function noNames(): KnownNames {
  return { hosts: new Set(), domains: new Set(), users: new Set(), tags: new Set() };
}

const everybodysHosts = new Set(["localhost", ".", "-", "*"]);
const everybodysUsers = new Set(
  "public,default,default user,all users,administrator,system,root,localservice,networkservice".split(","),
);

/** A machine's name, with its domain or without; an address is masked wherever it stands. */
export function addHost(names: KnownNames, text: string | undefined): void {
  const host = text?.trim().replace(/^\\+/, "").toLowerCase() ?? "";
  if (host.length < 2 || /^[\d.-]+$/.test(host) || everybodysHosts.has(host) || isIP(host) !== 0) return;
  const [own = "", ...domain] = host.split(".");
  names.hosts.add(own);
  addDomain(names, domain.join("."));
}

export function addDomain(names: KnownNames, text: string | undefined): void {
  const domain = text?.trim().toLowerCase() ?? "";
  if (domain.length >= 2) names.domains.add(domain);
}

export function addUser(names: KnownNames, text: string | undefined): void {
  const user = text?.trim().toLowerCase() ?? "";
  if (user.length >= 2 && !everybodysUsers.has(user)) names.users.add(user);
}

export function addTag(names: KnownNames, text: string | undefined): void {
  if (text !== undefined && text !== "") names.tags.add(text);
}

/** The names in one answer of a tool, by the fields that hold them. */
export function addFromAnswer(
  names: KnownNames,
  tool: string,
  args: readonly string[],
  stdout: string,
): void {
  const rows = lines(stdout).map((line) => line.split("\x01").map((field) => field.trim()));
  switch (tool) {
    case "ins_list":
      for (const row of rows.filter(({ length }) => length > 3)) {
        addHost(names, row[0]);
        addTag(names, row[3]);
      }
      return;
    case "eqv_list":
      for (const row of rows.filter(({ length }) => length > 3)) {
        for (const at of [0, 2]) addHost(names, row[at]);
        for (const at of [1, 3]) addTag(names, row[at]);
      }
      return;
    case "sys_list":
      for (const [name] of rows) if (/^[A-Za-z0-9][\w.-]*$/.test(name ?? "")) addHost(names, name);
      return;
    case "EMCmd":
      addHost(names, args[0]);
      for (const line of lines(stdout)) {
        const [letter = "", role = "", system, address, state = ""] = line.trim().split(/\s+/);
        if (!/^[A-Za-z]:$/.test(letter) || !/^-?\d+$/.test(role) || !/^-?\d+$/.test(state)) continue;
        addHost(names, system);
        addHost(names, address);
      }
  }
}

/** The names in a configuration: this node's, the peers', their addresses where they are names, and the tags. */
export function addFromConfiguration(names: KnownNames, content: unknown): void {
  const file = asObject(content);
  addHost(names, textOf(file?.["node"]));
  for (const [tag, entry] of Object.entries(asObject(file?.["resources"]) ?? {})) {
    addTag(names, tag);
    const peers = asObject(entry)?.["peers"];
    for (const each of Array.isArray(peers) ? peers : []) {
      const peer = asObject(each);
      addHost(names, textOf(peer?.["node"]));
      addTag(names, textOf(peer?.["tag"]));
      const addresses = peer?.["addresses"];
      for (const address of Array.isArray(addresses) ? addresses : []) addHost(names, textOf(address));
    }
  }
}

/** The names in a record: whose it is, whom it asked, and what was answered. */
export function addFromRecord(names: KnownNames, content: unknown): void {
  const record = asObject(content);
  addHost(names, textOf(record?.["node"]));
  addTag(names, textOf(record?.["tag"]));
  addFromConfiguration(names, record?.["configuration"]);
  for (const each of listAt(record, "lookups")) addHost(names, textOf(asObject(each)?.["name"]));
  for (const each of listAt(record, "calls")) {
    const call = asObject(each);
    addHost(names, textOf(call?.["peer"]));
    const args = listAt(call, "args").flatMap((word) => textOf(word) ?? []);
    const ending = asObject(call?.["ending"]);
    const stdout = asObject(ending?.["stdout"]);
    if (ending?.["exitCode"] !== 0) continue;
    addFromAnswer(names, textOf(call?.["tool"]) ?? "", args, textOf(stdout?.["text"]) ?? "");
  }
}

/** The names that only their place in a text shows: servers and users in paths, domains behind a known host. */
export function addFromText(names: KnownNames, text: string): void {
  for (const [, server] of text.matchAll(share)) addHost(names, server);
  for (const [, user] of text.matchAll(userPath)) addUser(names, user);
  for (const [, host = "", domain] of text.matchAll(fullName)) {
    if (names.hosts.has(host.toLowerCase())) addDomain(names, domain);
  }
}

const share = /(?:^|[\s"'=(])\\\\([A-Za-z0-9][\w.-]*)\\(?!\\)/g;
const userPath = /[\\/](?:Users|home|Documents and Settings)[\\/]+([^\\/"':;*?<>|\r\n,]+)/gi;
const fullName =
  /(?<![A-Za-z0-9.-])([A-Za-z0-9][A-Za-z0-9-]*)\.((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}|local|lan|corp|internal)(?![A-Za-z0-9-])/g;

/** Every text in a document; where it is none, all of it is one text. */
export function textsIn(document: string): string[] {
  const content = asObject(document);
  return content === undefined ? [document] : textsBelow(content);
}

function textsBelow(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsBelow);
  const members = typeof value === "object" ? asObject(value) : undefined;
  return Object.entries(members ?? {}).flatMap(([name, each]) => [name, ...textsBelow(each)]);
}

function listAt(members: Readonly<Record<string, unknown>> | undefined, key: string): readonly unknown[] {
  const value = members?.[key];
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
