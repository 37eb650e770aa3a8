import { messageText, type Language, type Message, type Severity } from "@volkit/kit-orchestrator";
import { failureOf, type Command, type Failure } from "@volkit/tool-command";
import { numberOf } from "./number-of.js";
import { shortText } from "./short-text.js";

/** The source that events have. */
const eventSource = "volkit";

/** The variable that the events stand in: no text of a message is ever part of the script. */
export const eventsVariable = "VOLKIT_EVENTS";

const sourceKey = `HKLM:\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\${eventSource}`;
const isRegistered = `(Test-Path -LiteralPath '${sourceKey}')`;

/**
 * Registers the source where nobody has yet (another run may do so at the same moment), and writes an event for each
 * line of the variable: `TYPE NUMBER TEXT`. After each it prints how many there are, so that what was written before it
 * was ended counts. By cmdlets of Windows PowerShell 5.1 alone, which a policy that restricts the language lets
 * through, and without a double quote, so that it arrives as one argument. Microsoft documents: Write-EventLog takes
 * numbers up to 65535 and needs a registered source, and registering takes an administrator. Not tried on Windows yet.
 */
const script = [
  "$ErrorActionPreference = 'Stop'",
  "$written = 0",
  "try {" +
    ` if (-not ${isRegistered}) {` +
    ` try { New-EventLog -LogName Application -Source ${eventSource} }` +
    ` catch { if (-not ${isRegistered}) { throw } } };` +
    ` foreach ($line in ($env:${eventsVariable} -split [char]10))` +
    " { $type, $number, $text = $line -split ' ', 3;" +
    ` Write-EventLog -LogName Application -Source ${eventSource} -EventId $number -EntryType $type -Category 0 -Message $text;` +
    " $written++; 'written=' + $written }" +
    " } catch { 'why=' + $_ }",
].join("; ");

/** How many events were written, by its own count; why no more, as far as that was said, and how it failed as a whole. */
export interface EventsAnswer {
  readonly written: number;
  readonly why?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** Writes the events that stand in {@link eventsVariable}. What it printed counts, and not its exit status. */
export const writeEvents: Command<EventsAnswer> = {
  tool: { name: "WindowsPowerShell/v1.0/powershell", home: "windows" },
  args: ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", script],
  effect: "changes",
  deadlines: ["powershell"],
  read: (ending) => {
    const [before = "", why] = ending.stdout.text.split(/^why=(?=.*\S)/m);
    const count = [...before.matchAll(/^written=(\d+)\s*$/gm)].at(-1)?.[1];
    return { written: Number(count ?? 0), why: why?.split(/[\r\n]/)[0]?.trim(), failure: failureOf(ending) };
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
