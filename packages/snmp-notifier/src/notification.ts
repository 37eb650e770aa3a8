/** What a manager can be told. */
export const notificationKinds = ["split-brain", "split-brain-over", "test"] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/**
 * Something a manager is told.
 * - `split-brain`: the seed's trap 160 (monitor.4)
 * - `split-brain-over`: the kit's own, once both nodes have answered and it is over
 * - `test`: the kit's own, by which an operator proves the way
 */
export interface Notification {
  readonly kind: NotificationKind;
  /** This node's LifeKeeper system name. */
  readonly node: string;
  /** As `E:`; a test is about none. */
  readonly volume?: string;
  readonly peer?: string;
  readonly tag?: string;
}
