import { failureOf, type Ending } from "@volkit/tool-command";
import { refusals, unsentReasons, type Delivery, type DeliveryAnswer } from "./delivery.js";

/**
 * Reads what the program which sends said. Only a well-formed line with the exit status that goes with it counts. A
 * program that a hung name server or disk would keep has ended itself hard after it said that nothing was sent.
 */
export function readDelivery(ending: Ending): DeliveryAnswer {
  const failure = failureOf(ending);
  const said = deliveryIn(ending.stdout.text);
  const isItsOwn = ending.how === "exited" || (ending.how === "crashed" && said?.kind === "not-sent");
  const delivery = isItsOwn ? said : undefined;
  if (delivery === undefined || ending.stdout.cut) {
    return { kind: "unknown", failure: failure ?? { kind: ending.stdout.cut ? "flooded" : "silent" } };
  }
  const isWell = delivery.kind === "acknowledged" || delivery.kind === "sent";
  return isWell && failure !== undefined ? { kind: "unknown", failure } : delivery;
}

type Members = Readonly<Record<string, unknown>>;

function deliveryIn(text: string): Delivery | undefined {
  const said = membersOf(parsed(text));
  const { kind, by, to, seconds, tries, engine, why, about } = said;
  switch (kind) {
    case "acknowledged": {
      if (!isText(by) || !isAmount(seconds) || !isAmount(tries)) return undefined;
      return { kind, by, seconds, tries, ...(isText(engine) ? { engine } : {}) };
    }
    case "sent":
      return isText(to) && isAmount(seconds) ? { kind, to, seconds } : undefined;
    case "refused": {
      const refusal = refusals.find((each) => each === why);
      return refusal !== undefined && isText(by) && isAmount(seconds)
        ? { kind, why: refusal, by, seconds }
        : undefined;
    }
    case "timed-out":
      return isText(to) && isAmount(seconds) && isAmount(tries) ? { kind, to, seconds, tries } : undefined;
    case "not-sent": {
      const reason = unsentReasons.find((each) => each === why);
      return reason !== undefined && isText(about) ? { kind, why: reason, about } : undefined;
    }
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

function membersOf(value: unknown): Members {
  return typeof value === "object" ? { ...value } : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
