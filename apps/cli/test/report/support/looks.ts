import type { Eyes } from "./browser.js";

/** The ways a page is looked at. */
export const looks = {
  "in the light": {},
  "in the dark": { dark: true },
  "on paper": { paper: true },
  "360 pixels wide": { width: 360 },
  "1600 pixels wide": { width: 1600 },
  "in the system's own colours": { forced: true },
} as const satisfies Readonly<Record<string, Eyes>>;
