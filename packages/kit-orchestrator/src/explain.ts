/** What is needed to explain, and by no action: an entry of its own, so that no action loads it. */
export { whereToType } from "./explanations/checks.js";
export { explanations } from "./explanations/explanations.js";
export type { Check, Explanation } from "./explanations/explanation.js";
export { sureness, type Guide, type GuideStep } from "./guides/guide.js";
export { guides, otherNames, type GuideName } from "./guides/guides.js";
export { stepsOfAction } from "./exploration/action-seen.js";
export type { CommandOn } from "./exploration/commands-on.js";
export { explore, plainExample, type Example } from "./exploration/explore.js";
export { messageSeen, type Effect, type MessageSeen } from "./exploration/message-seen.js";
export { stepSeen, type EndSeen, type StepSeen } from "./exploration/step-seen.js";
export type { Explored } from "./exploration/situations.js";
export type { Made, Way, WayEvent } from "./exploration/way.js";
