import { deliveryLine } from "@volkit/snmp-notifier";
import { exited, type Call, type Ending } from "@volkit/tool-command";
import { alarmBook, type Alarm, type KeptAlarms } from "../../src/index.js";
import { act, quick, type Acted } from "./act.js";
import { deliveries, instance, says, silence } from "./answers.js";
import { managerNamed } from "./any-answers.js";

export const nodes = ["NODEA", "NODEB"] as const;
export type Node = (typeof nodes)[number];
export const managers = ["NOC", "NIGHT"] as const;
type Manager = (typeof managers)[number];

/** Something that happens to two nodes and two managers. */
export type Happening =
  | { readonly kind: "role"; readonly node: Node; readonly role: "source" | "target" | "none" }
  | { readonly kind: "way"; readonly isOpen: boolean }
  | { readonly kind: "manager"; readonly name: Manager; readonly isUp: boolean }
  | { readonly kind: "book lost"; readonly node: Node }
  | { readonly kind: "check"; readonly node: Node };

/** What a manager has heard from a node, in order. */
export type Heard = "split-brain" | "split-brain-over";

/** Two nodes that are both checked, each with its own book, and what the managers hear from them. */
export class AlarmLife {
  readonly roles: Record<Node, "source" | "target" | "none"> = { NODEA: "source", NODEB: "target" };
  readonly isUp: Record<Manager, boolean> = { NOC: true, NIGHT: true };
  isOpen = true;
  readonly #heard = new Map<string, Heard[]>();
  readonly #books: Record<Node, KeptAlarms> = { NODEA: { peers: {} }, NODEB: { peers: {} } };

  heard(manager: Manager, from: Node): readonly Heard[] {
    return this.#heard.get(`${manager} ${from}`) ?? [];
  }

  loseBook(node: Node): void {
    this.#books[node] = { lost: "damaged", peers: {} };
  }

  /** What a book holds of the other node. */
  known(node: Node): Alarm | undefined {
    return alarmBook(this.#books[node]).kept().peers[otherThan(node)];
  }

  async check(node: Node): Promise<Acted> {
    const peer = otherThan(node);
    const acted = await act(
      quick,
      { run: (call) => Promise.resolve(this.#answer(call, node)) },
      {
        node,
        peers: [{ node: peer, tag: "Vol.E", addresses: [] }],
        splitBrain: { notify: "on-change" },
        snmp: { notifier: "snmp", managers: managers.map(managerNamed) },
        alarms: this.#books[node],
      },
    );
    // As the file does: what is known is written whole, and a book that was damaged is a new one from then on.
    this.#books[node] = { peers: acted.alarms.peers };
    return acted;
  }

  #answer({ command: { tool, args } }: Call, node: Node): Ending {
    const peer = otherThan(node);
    if (tool.name === "snmp-notify") return this.#tell(node, args);
    if (args[1] === "GETMIRRORVOLINFO") {
      if (args[0] !== "." && !this.isOpen) return exited(9);
      const role = this.roles[args[0] === "." ? node : peer];
      return says(`E: ${{ source: 1, target: 2, none: 0 }[role]} NODEA 10.0.0.2 1`);
    }
    return tool.name === "ins_list" ? instance(peer, "OSU") : silence;
  }

  #tell(from: Node, [name, kind]: readonly string[]): Ending {
    const manager = managers.find((each) => each === name);
    if (manager === undefined || (kind !== "split-brain" && kind !== "split-brain-over")) return exited(2);
    if (!this.isUp[manager]) return deliveries.timedOut;
    this.#heard.set(`${manager} ${from}`, [...this.heard(manager, from), kind]);
    return exited(0, deliveryLine({ kind: "acknowledged", by: "192.0.2.7:162", seconds: 0, tries: 1 }));
  }
}

export function otherThan(node: Node): Node {
  return node === "NODEA" ? "NODEB" : "NODEA";
}
