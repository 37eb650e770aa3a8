import {
  ownObjectNumbers,
  vendorMessage as vendorMessageId,
  type NotificationKind,
} from "@volkit/snmp-notifier";

/** An object that a notification carries. */
export interface CarriedObject {
  readonly name: string;
  readonly parent: string;
  readonly number: number;
  readonly description: string;
}

/** The vendor's object for a message, under a name of this module's own: the vendor's module is not known here. */
const vendorMessage: CarriedObject = {
  name: "volkitVendorMessage",
  parent: "volkitVendorProduct",
  number: Number(vendorMessageId.split(".").at(-1)),
  description:
    "The vendor's object for the text of a notification, as volkit fills it in its split-brain notification. The name is this module's own; the vendor's module may call the same object otherwise.",
};

const message = own("message", "What is told, in words, in English.");
const volume = own("volume", "The volume that it is about, by its drive letter and a colon, as E:.");
const peer = own("peer", "The LifeKeeper system name of the other node of the mirror.");
const node = own("node", "The LifeKeeper system name of the node that tells it.");
const tag = own(
  "tag",
  "The tag of the volume's resource in LifeKeeper, as it is called on the node that tells it.",
);

export const carriedObjects: readonly CarriedObject[] = [vendorMessage, message, volume, peer, node, tag];

/** What each notification carries, in the order that it is sent in. */
export const objectsOf: Readonly<Record<NotificationKind, readonly CarriedObject[]>> = {
  "split-brain": [vendorMessage, volume, peer, node, tag],
  "split-brain-over": [message, volume, peer, node, tag],
  test: [message, node],
};

function own(object: keyof typeof ownObjectNumbers, description: string): CarriedObject {
  const name = `volkit${object.charAt(0).toUpperCase()}${object.slice(1)}`;
  return { name, parent: "volkitObjects", number: ownObjectNumbers[object], description };
}
