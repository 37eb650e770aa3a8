import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ServiceState } from "@volkit/lifekeeper";
import type { NodeAnswers } from "../answers.js";
import { notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import { answered } from "./answered.js";

/** Whether the tools answer about this node in a way that is understood. */
export function checkNodeAnswers(
  { service, volumes }: NodeAnswers,
  node: string,
  /** Whether sys_getst calls any peer ALIVE, which it does only where LifeKeeper runs here (assumed). */
  isAlive: boolean,
): Finding[] {
  const stopping: About = { id: "service.stopping", subject: serviceSubject, node };
  return [
    ...answered({ id: "answer.sc", subject: both("sc query LifeKeeper"), node }, service, serviceWords, {
      verdict: "warning",
      why: {
        en: "remove.2 cannot tell whether LifeKeeper is stopping, and goes on (VK503).",
        ja: "remove.2 で LifeKeeper が停止処理中かを判定できず、そのまま続行します (VK503)。",
      },
      more: () => ({
        en: "It shows the state as a number and a name: 4 RUNNING. Exit status 1060: there is no such service.",
        ja: "状態は 4 RUNNING のように番号と名前で表示されます。終了コード 1060 はサービスが存在しないことを示します。",
      }),
    }),
    ...(service.answer.kind === "stopping"
      ? [
          notGood(stopping, "warning", {
            found: {
              en: "LifeKeeper is stopping (3 STOP_PENDING).",
              ja: "LifeKeeper が停止処理中です (3 STOP_PENDING)。",
            },
            why: {
              en: "Until it has stopped, remove leaves every volume as it is (12092).",
              ja: "停止が完了するまで、remove はボリュームをスイッチオーバしません (12092)。",
            },
            remedy: null,
          }),
        ]
      : []),
    ...answered({ id: "answer.ins_list", subject: both("ins_list"), node }, volumes, volumeWords, {
      verdict: "warning",
      why: {
        en: "A tag's volume comes from there where the configuration does not name it.",
        ja: "設定に volume の記載がないタグは、ins_list の結果からボリュームを特定します。",
      },
      more: () => whereLifeKeeperStands(service.answer, isAlive),
    }),
  ];
}

/** Nobody is sent to see that LifeKeeper runs where it says so itself. */
function whereLifeKeeperStands(service: ServiceState, isAlive: boolean): Bilingual {
  if (service.kind !== "not stopping" || service.state !== "RUNNING") {
    return {
      en: "See that LifeKeeper runs on this node.",
      ja: "このノードで LifeKeeper が動作しているか確認してください。",
    };
  }
  const said = isAlive ? "sc query: RUNNING, sys_getst: ALIVE" : "sc query: RUNNING";
  return {
    en: `LifeKeeper runs (${said}): look at the program file of ins_list, and at the exit status that it gives by hand.`,
    ja: `LifeKeeper は動作中です (${said})。ins_list のプログラムファイルと、手動実行時の終了コードを確認してください。`,
  };
}

const serviceSubject = { en: "LifeKeeper service", ja: "LifeKeeper サービス" };

function serviceWords({ kind }: NodeAnswers["service"]["answer"]) {
  return kind === "stopping"
    ? { en: "stopping (3)", ja: "停止処理中 (3)" }
    : { en: "not stopping", ja: "停止処理中ではない" };
}

function volumeWords(answer: NodeAnswers["volumes"]["answer"]) {
  if (answer.kind === "failed" || answer.instances.length === 0) {
    return { en: "no volume resources", ja: "ボリュームリソースなし" };
  }
  return both(answer.instances.map(({ tag, id, state }) => `${tag} ${id} ${state}`).join(", "));
}
