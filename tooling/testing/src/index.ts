export { anyEnding, anyHow, anyText } from "./any-ending.js";
export { anyString } from "./any-string.js";
export { readings } from "./cp932.js";
export { expectLinear } from "./growth.js";
