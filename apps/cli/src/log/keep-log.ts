import { describeFailure, message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { tooLate } from "../patience.js";
import type { OutletMeans } from "./outlet-means.js";
import { linesAsEnvironment, writeLog, type LogAnswer } from "./write-log.js";

/** Seconds that the process which writes the log may take in all; the disk has less of them. */
const deadline = 5;

/** Writes lines into the log, if there is one; gives what is to be said where that did not go as it should. */
export async function keepLog(lines: readonly string[], means: OutletMeans): Promise<Message | undefined> {
  const { configured, system, makeRunner, mark } = means;
  const { file } = configured.log;
  if (file === undefined || lines.length === 0) return undefined;
  const command = writeLog(file, configured.log);
  const environment = { ...system.environment, ...linesAsEnvironment(lines) };
  const runner = makeRunner({ ...configured, deadlineOf: () => deadline }, { ...system, environment }, mark);
  const why = whyNot(command.read(await runner.run({ step: "start", command })));
  return why === undefined ? undefined : message("start", "VK151", { file, why });
}

function whyNot(answer: LogAnswer): Bilingual | undefined {
  switch (answer.kind) {
    case "appended":
      return undefined;
    case "not-rotated":
      return {
        en: `it has reached log.megabytes and no other file could be begun (${answer.why}); the messages are in it`,
        ja: `log.megabytes に達しましたが、次のファイルに切り替えられません (${answer.why})。メッセージは記録済みです`,
      };
    case "failed":
      return {
        en: `${answer.why}; the messages are not in it`,
        ja: `メッセージを書き込めません (${answer.why})`,
      };
    case "hung":
      return tooLate;
    case "unknown": {
      const { en, ja } = describeFailure(answer.failure);
      return { en: `the process that writes it ${en}`, ja: `書き込み用のプロセス${ja}` };
    }
  }
}
