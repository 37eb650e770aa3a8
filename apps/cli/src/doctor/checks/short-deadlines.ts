import { commandLine } from "@volkit/tool-command";
import { effective } from "../../configuration/effective.js";
import type { ConfigurationFile } from "../../configuration/schema.js";
import type { Timing } from "../asker.js";
import { notGood, type Finding } from "../finding.js";

/** A volume that is asked for in so few seconds is given up while its tools are only slow. */
const fewSeconds = 10;
/** A switchover can take minutes (vendor's manual). */
const fewForSwitchover = 120;

const usual = effective({}).timeouts;

/** Whether the configuration gives tools less time than they may need, and whose answer was left out because of it. */
export function checkShortDeadlines({ timeouts }: ConfigurationFile, timings: readonly Timing[]): Finding[] {
  const given: Readonly<Record<string, number | undefined>> = timeouts ?? {};
  const short = Object.entries(given).flatMap(([name, seconds = Infinity]) =>
    seconds < (name === "SWITCHOVERVOLUME" ? fewForSwitchover : fewSeconds) ? [{ name, seconds }] : [],
  );
  if (short.length === 0) return [];
  const told = short.map(({ name, seconds }) => {
    const normal = usual[name] ?? usual.default;
    return {
      en: `timeouts.${name} is ${seconds} s (${normal} s where it is not set)`,
      ja: `timeouts.${name} が ${seconds} 秒です (標準は ${normal} 秒)`,
    };
  });
  const leftOut = timings.flatMap(({ call: { command }, ending }) => {
    const name = command.deadlines.find((each) => given[each] !== undefined) ?? "default";
    const isShort = short.some((one) => one.name === name);
    return ending.how === "timed-out" && isShort ? [{ line: commandLine(command), name }] : [];
  });
  const gone = leftOut.map(({ line, name }) => ({
    en: ` The answer of "${line}" is left out: the deadline of timeouts.${name} passed.`,
    ja: `「${line}」は timeouts.${name} の時間内に終了しなかったため、結果を取得していません。`,
  }));
  const about = {
    id: "configuration.timeouts",
    subject: { en: "timeouts", ja: "タイムアウトの設定" },
  };
  return [
    notGood(about, "warning", {
      found: {
        en: `${told.map(({ en }) => en).join("; ")}.${gone.map(({ en }) => en).join("")}`,
        ja: `${told.map(({ ja }) => ja).join("、")}。${gone.map(({ ja }) => ja).join("")}`,
      },
      why: {
        en: "A tool that is only slow is ended at its deadline, and the action fails.",
        ja: "応答が遅いだけのツールもタイムアウトで打ち切られ、処理が失敗します。",
      },
      remedy: {
        en: `Give them at least ${fewSeconds} s (a switchover ${fewForSwitchover} s), or take the setting out: then it is ${usual.default} s.`,
        ja: `${fewSeconds} 秒以上 (スイッチオーバは ${fewForSwitchover} 秒以上) にするか、設定を削除して標準の ${usual.default} 秒に戻してください。`,
      },
    }),
  ];
}
