import type { Language } from "@volkit/kit-orchestrator";
import { told } from "../told.js";
import type { NotRead } from "./found.js";
import { recordedTexts } from "./texts.js";

/** So many files are named; a machine gets them all. */
const most = 10;

/** What lies among the records and could not be read, and why; no lines where there is nothing of that kind. */
export function notReadLines(notRead: readonly NotRead[], language: Language): readonly string[] {
  if (notRead.length === 0) return [];
  const more = notRead.length - most;
  return [
    told({ language }, recordedTexts.notRead, { count: String(notRead.length) }),
    ...notRead.slice(0, most).map((one) => `  ${whyNotRead(one, language)}`),
    ...(more > 0 ? [`  ${told({ language }, recordedTexts.moreNotRead, { count: String(more) })}`] : []),
  ];
}

/** The file, and why it could not be read. */
function whyNotRead({ file, why }: NotRead, language: Language): string {
  switch (why.kind) {
    case "newer": {
      const { format, formatVersion } = why;
      return told({ language }, recordedTexts.newer, { file, format, version: String(formatVersion) });
    }
    case "unreadable": {
      const { where } = why;
      return where === undefined || where === ""
        ? told({ language }, recordedTexts.unreadable, { file })
        : told({ language }, recordedTexts.unreadableAt, { file, where });
    }
    case "failed":
      return told({ language }, recordedTexts.failed, { file, why: why.why });
  }
}
