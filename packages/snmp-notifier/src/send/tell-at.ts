import { isIPv4 } from "node:net";
import type { Delivery } from "../delivery.js";
import type { Content } from "./content.js";
import { conversation } from "./conversation.js";
import type { Credentials } from "./credentials.js";
import { inform, type Informed, type Patience } from "./inform.js";
import { trapMessage } from "./speaker.js";
import { openWay, placeName, type Way } from "./way.js";

/** What is told, how, and how long after the machine's start, in hundredths of a second. */
export interface Telling {
  readonly credentials: Credentials;
  readonly content: Content;
  readonly upTime: number;
}

/** Tells whoever is at this address. */
export async function tellAt(
  address: string,
  port: number,
  telling: Telling,
  patience: Patience,
): Promise<Delivery> {
  const place = placeName(address, port);
  const way = await openWay(address, port);
  if (way === undefined) return noWay(place);
  try {
    const begun = patience.monotonic();
    const told = await tell(way, telling, patience);
    return deliveryOf(told, place, (patience.monotonic() - begun) / 1000);
  } finally {
    way.close();
  }
}

type Told = Informed | { readonly kind: "sent" };

async function tell(way: Way, { credentials, content, upTime }: Telling, patience: Patience): Promise<Told> {
  if (credentials.version === "1") {
    const agent = isIPv4(way.own) ? way.own : "0.0.0.0";
    return sendTrap(way, trapMessage(credentials.community, content, agent, upTime));
  }
  const talk = conversation(credentials, content, upTime);
  try {
    return await inform(way, talk, patience);
  } finally {
    talk.close();
  }
}

/** Milliseconds in which a closed port makes itself known; that a trap arrived nobody says. */
const afterTrap = 100;

async function sendTrap(way: Way, trap: Buffer): Promise<Told> {
  way.send(trap);
  const heard = await way.next(afterTrap);
  if (heard.kind === "nothing-listens") return { kind: "refused", why: "port-closed" };
  return heard.kind === "no-way" ? { kind: "no-way" } : { kind: "sent" };
}

function deliveryOf(told: Told, place: string, took: number): Delivery {
  const seconds = Math.round(took * 1000) / 1000;
  switch (told.kind) {
    case "acknowledged":
    case "refused":
      return { ...told, by: place, seconds };
    case "sent":
    case "timed-out":
      return { ...told, to: place, seconds };
    case "no-way":
      return noWay(place);
  }
}

function noWay(place: string): Delivery {
  return { kind: "not-sent", why: "unreachable", about: place };
}
