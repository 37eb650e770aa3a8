export { createKit, type Created } from "./create.js";
export { exampleKit } from "./template.js";
