import { byExitStatus, type Command, type Done, type Tool } from "@volkit/tool-command";

const lkErr: Tool = { name: "lk_err", home: "lifekeeper" };

/** A message for LifeKeeper's log. */
export interface LogMessage {
  /** Of `-c`; `FRS_ERR` was seen in public scripts. */
  readonly class: string;
  /** Of `-d`; `TO_STDERR` was seen. Which one reaches the event log is open. */
  readonly destination: string;
  /** Of `-p`: who says it. */
  readonly program: string;
  /** Of `-n`: the message's number, such as 12022. */
  readonly number: number;
  /** The last argument: the text, without severity and number. */
  readonly text: string;
}

/** `lk_err -c CLASS -n NUMBER -d DESTINATION -p PROGRAM TEXT` (seen in public scripts), judged by its exit status. */
export function logMessage(said: LogMessage): Command<Done> {
  return {
    tool: lkErr,
    args: [
      "-c",
      said.class,
      "-n",
      String(said.number),
      "-d",
      said.destination,
      "-p",
      said.program,
      said.text,
    ],
    effect: "changes",
    deadlines: [lkErr.name],
    read: byExitStatus,
  };
}
