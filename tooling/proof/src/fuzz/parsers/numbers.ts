import { askCodePage } from "volkit/src/install/code-page.js";
import { sinceWhen } from "volkit/src/since.js";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { isDigit } from "../own-reading.js";
import { subject } from "../subject.js";

const now = Date.UTC(2026, 10, 22, 12);
const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The digits of a date and a time, `YYYY-MM-DD` and `HH:MM`, as numbers; undefined where others stand there. */
function digitsOf(text: string): number[] | undefined {
  const shape = Array.from(text.slice(0, 16)).map((sign) => (isDigit(sign) ? "0" : sign));
  const isDate = shape.join("") === "0000-00-00";
  if (!isDate && !["0000-00-00T00:00", "0000-00-00 00:00"].includes(shape.join(""))) return undefined;
  return text
    .slice(0, 16)
    .split(/[- T:]/)
    .map(Number);
}

export const since = subject({
  name: "--since",
  samples: [
    "90m",
    "12h",
    "7d",
    "2026-11-20",
    "2026-11-20T03:00",
    "2026-11-20 03:00:30",
    "2026-11-20T03:00:00Z",
    "2026-02-31",
    "yesterday",
  ],
  words: ["m", "h", "d", "Z", "+09:00", "T", "2026", "-02-30", "24:00", "T03:00", " PM", ".5"],
  read: ({ text }) => sinceWhen(text, now),
  judge: (answer, { text }) => {
    const unit = units[text.slice(-1)];
    const count = text.slice(0, -1);
    if (unit !== undefined && count.length >= 1 && count.length <= 6 && Array.from(count).every(isDigit)) {
      return answer === now - Number(count) * unit ? undefined : "so long ago is another moment";
    }
    if (answer === undefined) return undefined;
    if (Number.isNaN(answer)) return "a moment that is none";
    const digits = digitsOf(text);
    if (digits === undefined) return "it is no date";
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = digits;
    const isDay =
      month >= 1 && month <= 12 && day >= 1 && day <= new Date(2000 + (year % 400), month, 0).getDate();
    if (!isDay || hour > 24 || minute > 59) return "there is no such day";
    if (text.length !== 10 && text.length !== 16) return undefined;
    const local = new Date(2000, month - 1, day, hour, minute);
    local.setFullYear(year, month - 1, day + (hour === 24 ? 1 : 0));
    return local.getTime() === answer ? undefined : "it is another moment";
  },
  broken: {
    "what is no moment is now": (answer, { text }) => answer ?? (text === "" ? undefined : now),
    "minutes are hours": (answer, { text }) =>
      text.endsWith("m") && answer !== undefined ? answer - 3_600_000 : answer,
    "a date begins elsewhere": (answer, { text }) =>
      text.length === 10 && answer !== undefined ? answer + 3_600_000 : answer,
  },
  hard: {
    ...hardTexts("2026-11-20T03:00", "90"),
    "open brackets": runs("(", "2026-11-20T03:00"),
    colons: runs(":00", "2026-11-20T03:00"),
  },
});

export const chcp = subject({
  name: "chcp",
  samples: [
    "Active code page: 437\r\n",
    "現在のコード ページ: 932\r\n",
    "Aktive Codepage: 850.\r\n",
    "Página de códigos activa: 65001",
    "",
    "Invalid code page\r\n",
  ],
  variants: endings,
  words: ["437", "932", "0", "65536", ": "],
  read: (input) => askCodePage.read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    const numbers = Array.from(ending.stdout.text, (sign) => (isDigit(sign) ? sign : " "))
      .join("")
      .split(" ")
      .filter((digits) => digits !== "");
    const page = Number(numbers[0]);
    const isOne = numbers.length === 1 && page >= 1 && page <= 65_535;
    const meant = isExit(ending, 0) && !ending.stdout.cut && isOne ? page : undefined;
    const said = answer.kind === "known" ? answer.codePage : undefined;
    return said === meant ? undefined : `${said ?? "none"} for ${meant ?? "none"}`;
  },
  broken: {
    "without an answer it is 932": (answer) =>
      answer.kind === "unknown" ? { kind: "known" as const, codePage: 932 } : answer,
    "the first number counts": (answer, input) => {
      const page = Number.parseInt(endingOf(input).stdout.text.replace(/^[^0-9]*/, ""), 10);
      return Number.isNaN(page) ? answer : { kind: "known" as const, codePage: page };
    },
  },
  hard: { ...hardTexts("code page: "), "many numbers": runs("1 ") },
});
