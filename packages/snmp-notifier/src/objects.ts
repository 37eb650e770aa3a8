/**
 * Object identifiers. The seed's trap 160 stands where the vendor's pattern puts it, with the vendor's object for a
 * message; everything else of the kit's own lies below `base`, never under the vendor's arc.
 */
export const vendorEnterprise = "1.3.6.1.4.1.7359.1";

/** The specific number of the seed's trap (monitor.4). */
export const splitBrainTrapNumber = 160;

/** The numbers of the kit's own notifications, below `base`.0. */
export const ownNotificationNumbers = { "split-brain-over": 1, test: 2 } as const;

/** The vendor's object for a message; that it is sent as a scalar, with `.0` at its end, is assumed. */
export const vendorMessage = `${vendorEnterprise}.1`;

/** The numbers of the kit's own objects, below `base`.1. */
export const ownObjectNumbers = { message: 1, volume: 2, peer: 3, node: 4, tag: 5 } as const;

/** A base: an enterprise's object identifier, or one below it, and never the vendor's. */
export const basePattern = /^1\.3\.6\.1\.4\.1(?!\.7359(?:\.|$))(?:\.(?:0|[1-9][0-9]{0,8})){1,40}$/;
