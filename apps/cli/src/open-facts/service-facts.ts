import { lifeKeeperService } from "@volkit/lifekeeper";
import { endingOf, worksHere } from "./evidence.js";
import { cutShort, isCutShort, noSuchService } from "./lifekeeper-peer-facts.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";
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
      if (!hasEnded(ending)) return open("sc did not answer.", "sc の応答が得られていません。");
      if (isCutShort(evidence, ending)) return cutShort(shown(ending));
      if (ending.exitCode !== 1060 && !worksHere(evidence, "sc")) {
        return open(
          `sc fails for the service LifeKeeper as well: ${shown(ending)}`,
          `sc は LifeKeeper サービスの問い合わせにも失敗しています: ${shown(ending)}`,
        );
      }
      return settledBy(
        [ending],
        ({ exitCode }) => exitCode === 1060,
        shown,
        both("sc did not answer.", "sc の応答が得られていません。"),
      );
    },
  },
];
