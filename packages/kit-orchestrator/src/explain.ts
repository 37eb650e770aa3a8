/** What is needed to explain, and by no action: an entry of its own, so that no action loads it. */
export type { Check, Explanation } from "./explanations/explanation.js";
