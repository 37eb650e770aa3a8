import { retoldNote } from "../recorded/retell-note.js";
import type { KnownRun } from "./known-run.js";
import { both, seenSoFar, settledBy, type OpenFact } from "./open-fact.js";

/** What the notes of runs say of the messages that one outlet was to write: `lk_err: 1 of 2 messages written`. */
function notesOf(runs: readonly KnownRun[], outlet: string): string[] {
  return runs.flatMap(({ notes = [] }) =>
    notes.filter((note) => note.startsWith(`${outlet}: `) && / of \d+ messages written$/.test(note)),
  );
}

const isComplete = (note: string): boolean => /: (\d+) of \1 /.test(note);
const asItIs = (note: string): string => note;
const inJapanese = (note: string): string => retoldNote(note, "ja");

/** What becomes of messages that are handed to other logs. */
export const logFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.lk-err",
    question: both(
      "Does lk_err take the arguments that public scripts give it, and which destination reaches which log?",
      "lk_err は公開スクリプトと同じ引数を受け付けるか。どの出力先がどのログに記録されるか。",
    ),
    assumed: both(
      "It takes them and ends with 0; where a message is found then, a person has to look.",
      "受け付けて終了コード 0 を返す。記録先は目視で確認する。",
    ),
    setting: "log.lkErr.destination",
    by: "records",
    settle: ({ runs }) =>
      seenSoFar(
        settledBy(
          notesOf(runs, "lk_err"),
          isComplete,
          asItIs,
          both(
            "No recorded run wrote a message by lk_err: log.lkErr asks for it.",
            "lk_err でメッセージを出力した記録がありません (log.lkErr を有効にすると確認できます)。",
          ),
          inJapanese,
        ),
        [{ name: both("the log that the message is in", "メッセージの記録先"), isSeen: false }],
      ),
  },
  {
    id: "windows.application-log",
    question: both(
      "Does Windows PowerShell write events of the source volkit under the messages' own numbers?",
      "Windows PowerShell で、ソース volkit のイベントをメッセージの番号で出力できるか。",
    ),
    assumed: both(
      "Yes, by Write-EventLog of version 5.1 as Microsoft documents it; what it printed counts as the proof.",
      "できる (Microsoft の文書による 5.1 の Write-EventLog の仕様)。応答に含まれる件数で判定する。",
    ),
    setting: "log.eventLog",
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        notesOf(runs, "Application log"),
        isComplete,
        asItIs,
        both(
          "No recorded run wrote an event: log.eventLog asks for it.",
          "イベントを出力した記録がありません (log.eventLog を有効にすると確認できます)。",
        ),
        inJapanese,
      ),
  },
];
