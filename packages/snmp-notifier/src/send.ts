export { deliveryLine } from "./delivery.js";
export { readSecret, type ReadSecret, type SecretPlaces } from "./send/secret.js";
export { sendNotification, type Means } from "./send/send-notification.js";
