import { messageText, type Language, type Message, type Severity } from "@volkit/kit-orchestrator";
import { failureOf, type Command, type Failure } from "@volkit/tool-command";
import { numberOf } from "./number-of.js";
import { shortText } from "./short-text.js";

/** The source that events have. */
const eventSource = "volkit";

/** The variable that the events stand in: no text of a message is ever part of the script. */
export const eventsVariable = "VOLKIT_EVENTS";

/**
 * Registers the source where nobody has yet, and writes an event for each line of the variable: `TYPE NUMBER TEXT`. By
 * cmdlets of Windows PowerShell 5.1 alone, which a policy that restricts the language lets through, and without a
 * double quote, so that it arrives as one argument. Microsoft documents: Write-EventLog takes numbers up to 65535 and
 * needs a registered source, and registering takes an administrator. Not tried on Windows yet.
 */
const script = [
  "$ErrorActionPreference = 'Stop'",
  "$written = 0",
  "try {" +
    ` if (-not (Test-Path -LiteralPath 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\${eventSource}'))` +
    ` { New-EventLog -LogName Application -Source ${eventSource} };` +
    ` foreach ($line in ($env:${eventsVariable} -split [char]10))` +
    " { $type, $number, $text = $line -split ' ', 3;" +
    ` Write-EventLog -LogName Application -Source ${eventSource} -EventId $number -EntryType $type -Category 0 -Message $text;` +
    " $written++ }" +
    " } catch { 'why=' + $_ }",
  "'written=' + $written",
].join("; ");

/** How many events were written, and why no more where that was said; unknown for a failure of the whole. */
export type EventsAnswer =
  | { readonly kind: "written"; readonly count: number; readonly why?: string }
  | { readonly kind: "unknown"; readonly failure: Failure };

/** Writes the events that stand in {@link eventsVariable}. What it printed counts, and not its exit status alone. */
export const writeEvents: Command<EventsAnswer> = {
  tool: { name: "WindowsPowerShell/v1.0/powershell", home: "windows" },
  args: ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script],
  effect: "changes",
  deadlines: ["powershell"],
  read: (ending) => {
    const [, count] = /^written=(\d+)\s*$/m.exec(ending.stdout.text) ?? [];
    const [, why] = /^why=(.*\S)/m.exec(ending.stdout.text) ?? [];
    if (ending.how !== "exited" || count === undefined) {
      return { kind: "unknown", failure: failureOf(ending) ?? { kind: "silent" } };
    }
    return { kind: "written", count: Number(count), ...(why === undefined ? {} : { why }) };
  },
};

const entryTypes: Readonly<Record<Severity, string>> = {
  ERROR: "Error",
  WARN: "Warning",
  INFO: "Information",
};

/** A message as a line of the variable; of the kit's own the whole number stands before the text. */
export function eventLine(said: Message, language: Language): string {
  const { number, isOwn } = numberOf(said.id);
  const text = shortText(messageText(said, language)).replace(/[\x00-\x1f]/g, " ");
  return `${entryTypes[said.severity]} ${number} ${isOwn ? `${said.id} ${text}` : text}`;
}
