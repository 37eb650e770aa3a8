/** What is needed to explain, and by no action: an entry of its own, so that no action loads it. */
export { whereToType } from "./explanations/checks.js";
export { explanations } from "./explanations/explanations.js";
export type { Check, Explanation } from "./explanations/explanation.js";
export { sureness, type Guide, type GuideStep } from "./guides/guide.js";
export { guides, type GuideName } from "./guides/guides.js";
