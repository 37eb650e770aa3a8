import { fullPath } from "@volkit/tool-runner";
import { hardTexts, runs } from "../hard.js";
import { subject } from "../subject.js";

const platforms = ["win32", "linux"] as const;

function platformOf(variant: number): "win32" | "linux" {
  return platforms[variant % 2] ?? "win32";
}

function judgeWindows(path: string): string | undefined {
  if (path.includes('"') || path.includes("/")) return `${path} is not as Windows writes it`;
  if (path.startsWith("\\\\.\\")) return `${path} is a device`;
  const drive = path.slice(0, 3).toUpperCase();
  const hasDrive = drive >= "A:\\" && drive <= "Z:\\" && drive.endsWith(":\\");
  return hasDrive || path.startsWith("\\\\") ? undefined : `${path} depends on where we stand`;
}

export const paths = subject({
  name: "full path",
  samples: [
    "C:\\LK",
    '"C:\\Program Files\\LK\\"',
    "C:/LK/Bin",
    "D:LK",
    "\\LK",
    "\\\\server\\share\\LK",
    "\\\\?\\C:\\LK",
    "\\\\?\\UNC\\server\\share",
    "\\\\?\\Volume{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}\\",
    "\\\\.\\COM1",
    "/opt/LK",
    "opt/../LK",
    "C:\\a\\..\\..\\b",
    "",
  ],
  variants: 2,
  words: ["C:", "\\\\", "..", "\\..\\", "/", "/../", "\\\\?\\", "\\\\.\\", "UNC", " ", '"', "CON", "C:\\LK"],
  read: ({ text, variant }) => fullPath(text, platformOf(variant)),
  judge: (answer, { text, variant }) => {
    const platform = platformOf(variant);
    if (answer.kind === "none") {
      if (answer.why === "") return "it does not say why";
      const isPlain = platform === "win32" ? /^[A-Za-z]:\\[a-z]*$/.test(text) : text.startsWith("/");
      return isPlain ? `${text} is a full path, and was refused` : undefined;
    }
    const again = fullPath(answer.path, platform);
    // White space that a step of the path had hidden (`C:\\a \\.`) stands at its end now, and goes the next time.
    const isTrimmed = platform === "linux" || answer.path === answer.path.trim();
    if (again.kind !== "full" || (isTrimmed && again.path !== answer.path))
      return `${answer.path} does not come back`;
    if (platform === "win32") return judgeWindows(answer.path);
    return text.startsWith("/") && answer.path.startsWith("/") ? undefined : `${answer.path} begins nowhere`;
  },
  broken: {
    "a drive's own folder is a full path": (answer, { text, variant }) =>
      variant === 0 && /^[A-Za-z]:[^\\/]/.test(text) ? { kind: "full" as const, path: text } : answer,
    "quotes stay": (answer, { text }) => (answer.kind === "full" ? { ...answer, path: text.trim() } : answer),
    "everything is full": (_, { text }) => ({ kind: "full" as const, path: text }),
    "nothing is": () => ({ kind: "none" as const, why: "no" }),
  },
  hard: {
    ...hardTexts("C:\\"),
    "steps up": runs("\\..", "C:"),
    "many folders": runs("\\a", "C:"),
    quotes: runs('"', "C:\\"),
    shares: runs("\\\\a"),
  },
});
