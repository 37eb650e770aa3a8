import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";

import { reasonOf } from "./system-error.js";

/** What starting one program takes for a moment: two streams with two ends, no input, and one to learn of failure. */
const needed = 8;

/**
 * Why no program can be started for want of file descriptors, undefined where one can. Asked beforehand, because
 * execa 9 does not survive a start that fails with EMFILE or ENFILE: the error comes after it has stopped listening.
 */
export function whyNoDescriptors(): string | undefined {
  const opened: number[] = [];
  try {
    while (opened.length < needed) opened.push(openSync(devNull, "r"));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  } finally {
    opened.forEach((descriptor) => {
      closeSync(descriptor);
    });
  }
}
