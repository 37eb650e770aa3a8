import { lifeKeeperService } from "@volkit/lifekeeper";
import { endingOf } from "./evidence.js";
import { noSuchService } from "./lifekeeper-peer-facts.js";
import { both, settledBy, type OpenFact } from "./open-fact.js";
import { hasEnded, shown } from "./sightings.js";

/** What Windows says of services. */
export const serviceFacts: readonly OpenFact[] = [
  {
    id: "windows.sc-query",
    question: both(
      "Is the service called LifeKeeper, and does sc query show its state as number and name?",
      "サービス名は LifeKeeper で、sc query は状態を番号と名前で表示するか。",
    ),
    assumed: both(
      "Yes, in every language: 3 STOP_PENDING is stopping (labels are translated, states are not).",
      "そのとおり。言語にかかわらず 3 STOP_PENDING が停止処理中 (項目名は翻訳されるが状態名は翻訳されない)。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: lifeKeeperService() }],
    settle: (evidence) => {
      const ending = endingOf(evidence, lifeKeeperService());
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        (seen) => lifeKeeperService().read(seen).kind !== "unknown",
        shown,
        both("sc did not answer.", "sc の応答が得られていません。"),
      );
    },
  },
  {
    id: "windows.sc-query-absent",
    question: both(
      "What does sc query exit with for a service that does not exist?",
      "存在しないサービスに対する sc query の終了コードは何か。",
    ),
    assumed: both("1060, whole (captured).", "1060 (切り詰められない。確認済み)。"),
    setting: null,
    by: "questions",
    asks: () => [{ command: noSuchService }],
    settle: (evidence) => {
      const ending = endingOf(evidence, noSuchService);
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        ({ exitCode }) =>
          exitCode === 1060 || (evidence.site.platform !== "win32" && exitCode === 1060 % 256),
        shown,
        both("sc did not answer.", "sc の応答が得られていません。"),
      );
    },
  },
];
