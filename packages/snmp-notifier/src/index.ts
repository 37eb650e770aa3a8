export { splitBrainTrap, testTrap } from "./eism-event-notice.js";
export {
  deliveryLine,
  hasArrived,
  refusals,
  unsentReasons,
  type Delivery,
  type DeliveryAnswer,
  type Refusal,
  type UnsentReason,
} from "./delivery.js";
export {
  authenticationProtocols,
  privacyProtocols,
  type AuthenticationProtocol,
  type Manager,
  type ManagerPlace,
  type ManagerVersion,
  type PrivacyProtocol,
  type Secret,
} from "./manager.js";
export { notificationKinds, type Notification, type NotificationKind } from "./notification.js";
export {
  basePattern,
  ownNotificationNumbers,
  ownObjectNumbers,
  splitBrainTrapNumber,
  vendorEnterprise,
  vendorMessage,
} from "./objects.js";
export { textOf } from "./texts.js";
export { readDelivery } from "./read-delivery.js";
export { notifyManager, type Sending } from "./snmp-notify.js";
