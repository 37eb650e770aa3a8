import { deliveryLine } from "@volkit/snmp-notifier";
import { ending, exited, printed, type Call, type Ending } from "@volkit/tool-command";
import { reportLine, stepLine, type WriteCheckReport } from "@volkit/volume-health";
import type { Resource } from "../resource.js";

/** Where an exploration takes place: the resource, seen from its node, and the node that is its peer. */
export interface Around {
  readonly resource: Resource;
  readonly peer: string;
  /** The addresses that mirrors go to: the peer's, and one of nobody's. */
  readonly addresses: readonly [peer: string, other: string];
}

/**
 * What a command can be answered, in a few endings that lead a procedure different ways: the healthy one first, and of
 * the roles the one that the situation begins with. The layouts are those that the parsers read; where they are assumed, so they are here.
 */
export function answersTo({ step, command }: Call, around: Around, isTarget: boolean): readonly Ending[] {
  const line = [command.tool.name, ...command.args].join(" ");
  if (line.includes("GETMIRRORVOLINFO")) return mirrors(asker(step, command.args), around, isTarget);
  if (line.startsWith("flg_test ")) return [exited(7), exited(0), failed];
  if (line.startsWith("eqv_list ")) return equivalencies(around);
  if (line.startsWith("ins_list ")) return states(around);
  if (/vssadmin\S* list /.test(line)) return [noItems, exited(0, shadowCopy), exited(2)];
  if (line.startsWith("sc ")) return [service("4  RUNNING"), service("3  STOP_PENDING"), exited(1060)];
  if (line === "volume -d") return [exited(0), exited(0, around.resource.volume.name), failed];
  if (line.startsWith("mountvol ")) return [exited(0, volumePath), failed];
  if (line.includes("SWITCHOVERVOLUME")) return [exited(0), failed, timedOut];
  if (command.tool.name === "snmp-notify") return deliveries;
  if (command.tool.home === "kit") return writeChecks;
  return [exited(0), failed];
}

/** How any command can end that does not end by itself, does not begin, or prints without end. */
export const unusualAnswers: readonly Ending[] = [
  ending({ how: "timed-out", seconds: 30, left: [4711] }),
  ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 }),
  ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\tool.exe"] }),
  ending({ how: "unstartable", file: "C:\\LK\\Bin\\tool.exe", reason: "EACCES" }),
  { ...exited(0), stdout: { ...printed("x"), cut: true } },
];

const failed = exited(5);
const timedOut = ending({ how: "timed-out", seconds: 600, left: [] });
const noItems = exited(1, "No items found that satisfy the query.");
const guid = "{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";
const volumePath = `    \\\\?\\Volume${guid}\\\r\n`;
const shadowCopy = "\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy1";

/** clear.1 asks as monitor.1 does of this node, and as monitor.4 of a peer. */
function asker(step: string, [at]: readonly string[]): string {
  if (step !== "clear.1") return step;
  return at === "." ? "monitor.1" : "monitor.4";
}

function mirrors(step: string, { resource, peer, addresses }: Around, isTarget: boolean): readonly Ending[] {
  const { node, volume } = resource;
  const [to, elsewhere] = addresses;
  const says = (...lines: readonly string[]) =>
    exited(0, lines.map((line) => `${volume.name} ${line}\r\n`).join(""));
  const source = says(`1 ${node} ${to} 1`);
  const target = says(`2 ${peer} ${to} 1`);
  const others = [says(`0 ${node} ${to} 0`), failed, exited(0)];
  if (step === "monitor.4") return [target, says(`1 ${peer} ${to} 4`), ...others];
  if (step !== "monitor.1") return [...(isTarget ? [target, source] : [source, target]), ...others];
  const paused = says(`1 ${node} ${to} 4`);
  const two = says(`1 ${node} ${to} 1`, `1 ${node} ${elsewhere} 1`);
  return [source, paused, two, target, ...others];
}

function equivalencies({ resource: { node, tag }, peer }: Around): readonly Ending[] {
  const row = (system: string) => `${[node, tag, system, tag, "SHARED", "10"].join("\x01")}\n`;
  return [exited(0, row(peer)), exited(0, row(node) + row(peer)), exited(0), failed];
}

function states({ resource: { tag }, peer }: Around): readonly Ending[] {
  const row = (state: string) =>
    exited(0, `${[peer, "filesys", "volume", tag, "", "", state].join("\x01")}\n`);
  return [row("OSU"), row("ISP"), row(""), failed];
}

function service(state: string): Ending {
  return exited(0, `        STATE : ${state}\r\n`);
}

function refuses(report: Omit<Extract<WriteCheckReport, { kind: "failed" }>, "kind">): Ending {
  return exited(1, JSON.stringify({ kind: "failed", ...report }));
}

const deliveries: readonly Ending[] = [
  exited(0, deliveryLine({ kind: "acknowledged", by: "192.0.2.7:162", seconds: 0.01, tries: 1 })),
  exited(1, deliveryLine({ kind: "timed-out", to: "192.0.2.7:162", seconds: 6, tries: 3 })),
];

const writeChecks: readonly Ending[] = [
  exited(0, reportLine({ kind: "written", seconds: 0.01 })),
  exited(0, reportLine({ kind: "written", seconds: 60, left: "LK_7.tmp" })),
  refuses({ step: "write", why: { outcome: "full", code: "ENOSPC" } }),
  refuses({ step: "write", why: { outcome: "full", code: "ENOSPC" }, left: "LK_7.tmp" }),
  refuses({ step: "create", why: { outcome: "read-only", code: "EROFS" } }),
  refuses({ step: "create", why: { outcome: "no-rights", code: "EACCES" } }),
  refuses({ step: "create", why: { outcome: "gone", code: "ENOENT" } }),
  refuses({ step: "flush", why: { outcome: "io-error", code: "EIO" } }),
  refuses({ step: "read", why: { outcome: "content-differs", read: "tesX" } }),
  refuses({ step: "start", why: { outcome: "still-hanging" } }),
  refuses({ step: "start", why: { outcome: "no-root" } }),
  ending({ how: "timed-out", seconds: 30, left: [] }, stepLine("flush")),
  failed,
];
