/** Every {@link NotificationKind}. */
export const notificationKinds = ["split-brain", "split-brain-over", "test"] as const;

/**
 * What a manager can be told.
 * - `split-brain`: the seed's trap 160 (monitor.4)
 * - `split-brain-over`: the kit's own, once both nodes have answered and it is over
 * - `test`: the kit's own, by which an operator proves the way
 */
export type NotificationKind = (typeof notificationKinds)[number];

/** Something a manager is told, and of what. A field that is left out is not sent. */
export interface Notification {
  readonly kind: NotificationKind;
  /** This node's LifeKeeper system name. */
  readonly node: string;
  /** As `E:`; a test is about none. */
  readonly volume?: string;
  /** The other node of a split brain, by its LifeKeeper system name. */
  readonly peer?: string;
  /** The resource's tag on this node. */
  readonly tag?: string;
}
