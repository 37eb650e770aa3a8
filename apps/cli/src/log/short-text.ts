/** How long a text may be where it leaves this process, in UTF-16 units: an output that a message repeats has no limit. */
const longest = 4000;

const halfASign = /[\ud800-\udbff]$/;

/** The beginning of a text that is longer than other programs may take; the record has it whole. */
export function shortText(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(halfASign, "")} ...`;
}
