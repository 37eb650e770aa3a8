export { deliveryLine } from "./delivery.js";
