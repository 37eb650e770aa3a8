import type { Predicate } from "../predicate.js";
import { answers } from "./answers.js";
import { leavings } from "./leavings.js";
import { messages } from "./messages.js";
import { timing } from "./timing.js";
import type { Tried } from "./tried.js";

/** What has to hold of every run in which a command misbehaved. None of it is taken from the procedures' own code. */
export const firePredicates: readonly Predicate<Tried>[] = [...answers, ...timing, ...messages, ...leavings];
