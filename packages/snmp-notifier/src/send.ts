export { deliveryLine } from "./delivery.js";
export { lookUpSeconds } from "./send/addresses.js";
export { credentialsOf, type Credentials, type FoundCredentials } from "./send/credentials.js";
export { readSecret, type ReadSecret, type SecretPlaces } from "./send/secret.js";
export { sendNotification, type Means } from "./send/send-notification.js";
