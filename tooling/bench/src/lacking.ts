/** What a section cannot do without is not there, and cannot be had: it is left out, which is no failure. */
export class Lacking extends Error {}
