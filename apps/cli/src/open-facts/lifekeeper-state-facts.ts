import { flagState, splitBrainFlag, systems, systemState } from "@volkit/lifekeeper";
import { lines } from "@volkit/tool-command";
import { answerOf, endingOf, peersOf, worksHere } from "./evidence.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";
import { exitCodeOf, hasEnded, lifeKeeperTool, quoted, reading, shown } from "./sightings.js";

const noSuchFlag = "volkit_no_such_flag";
const flagList = reading(lifeKeeperTool("flg_list"));
const lockList = reading({ name: "volume", home: "lifekeeper" }, "-d");

const noAnswer = (program: string) =>
  both(
    `${program} gave no answer that could tell, at the time of this bundle.`,
    `このバンドルの作成時、${program} から判断できる応答が得られていません。`,
  );

/** What LifeKeeper says of systems, flags and locks. */
export const lifeKeeperStateFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.system-name",
    question: both(
      "Does sys_list name one system a line, and is this node's name among them as the kit has it?",
      "sys_list は 1 行に 1 システムを出力し、volkit が使用する自ノード名を含むか。",
    ),
    assumed: both(
      "Yes: the LifeKeeper name is COMPUTERNAME unless the configuration names another.",
      "そのとおり。設定で指定しない限り、LifeKeeper のノード名は COMPUTERNAME とみなす。",
    ),
    setting: "node",
    by: "questions",
    asks: () => [{ command: systems() }],
    settle: (evidence) => {
      const answer = answerOf(evidence, systems());
      const names = answer?.kind === "systems" ? answer.systems : [];
      const { node } = evidence.site;
      return settledBy(
        names.length === 0 ? [] : [names],
        (each) => each.some((name) => name.toLowerCase() === node.toLowerCase()),
        (each) => `${each.map(quoted).join(", ")} / ${node}`,
        noAnswer("sys_list"),
      );
    },
  },
  {
    id: "lifekeeper.sys-getst-words",
    question: both(
      "Does sys_getst -s SYSTEM print ALIVE or DEAD alone on a line?",
      "sys_getst -s SYSTEM は ALIVE または DEAD を 1 行で出力するか。",
    ),
    assumed: both(
      "Yes (the words are the manual's, the layout is assumed). Anything else is unknown.",
      "そのとおり (語はマニュアル、形式は想定)。それ以外は不明とする。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) =>
      [site.node, ...peersOf(site)].map((name) => ({ command: systemState(name), peer: name })),
    settle: (evidence) =>
      settledBy(
        [evidence.site.node, ...peersOf(evidence.site)].flatMap((name) => {
          const ending = endingOf(evidence, systemState(name));
          return hasEnded(ending) ? [{ name, ending }] : [];
        }),
        ({ name, ending }) => systemState(name).read(ending).kind !== "unknown",
        ({ name, ending }) => `${name}: ${shown(ending)}`,
        noAnswer("sys_getst"),
      ),
  },
  {
    id: "lifekeeper.flg-test-absent",
    question: both(
      "What does flg_test exit with for a flag that is not there?",
      "存在しないフラグに対する flg_test の終了コードは何か。",
    ),
    assumed: both(
      '7, "no such object"; 0 is there, and everything else is unknown.',
      "7 (該当なし)。0 は存在、それ以外は不明とする。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: flagState(noSuchFlag) }],
    settle: (evidence) => {
      const ending = endingOf(evidence, flagState(noSuchFlag));
      if (hasEnded(ending) && ending.exitCode !== 7 && !worksHere(evidence, "flg_test")) {
        return open(
          `flg_test answered no question: ${shown(ending)}. It may fail for every flag.`,
          `flg_test はどの問い合わせにも成功していません: ${shown(ending)}。どのフラグでも失敗する可能性があります。`,
        );
      }
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        (seen) => exitCodeOf(seen) === 7,
        shown,
        noAnswer("flg_test"),
      );
    },
  },
  {
    id: "lifekeeper.flg-list",
    question: both(
      "Does flg_list print one flag a line, by the name it was created with?",
      "flg_list は、作成時の名前でフラグを 1 行に 1 つずつ出力するか。",
    ),
    assumed: both(
      "Yes; the kit asks flg_test by name and does not read the list.",
      "そのとおり。volkit は flg_test で名前を指定して確認し、一覧は判定に使用しない。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) => [
      { command: flagList },
      ...site.resources.map(({ volume }) => ({ command: flagState(splitBrainFlag(volume)) })),
    ],
    settle: (evidence) => {
      const ending = endingOf(evidence, flagList);
      if (!hasEnded(ending) || ending.exitCode !== 0) return { kind: "open", why: noAnswer("flg_list") };
      const names = lines(ending.stdout.text).map((line) => line.trim());
      const raised = evidence.site.resources
        .map(({ volume }) => splitBrainFlag(volume))
        .filter((flag) => answerOf(evidence, flagState(flag))?.kind === "raised");
      if (raised.length === 0 && names.length === 0) {
        return open(
          "No flag is up here. A bundle made while one is settles it.",
          "フラグが 1 つもありません。フラグがあるときのバンドルで確認できます。",
        );
      }
      return settledBy(
        [ending],
        () => raised.every((flag) => names.includes(flag)) && names.every((name) => !/\s/.test(name)),
        shown,
        noAnswer("flg_list"),
      );
    },
  },
  {
    id: "lifekeeper.volume-d",
    question: both(
      'How does "volume -d" list the volumes that LifeKeeper locks?',
      "「volume -d」は、LifeKeeper がロックしているボリュームをどのような形式で表示するか。",
    ),
    assumed: both(
      "A locked volume shows as its letter and colon, with no letter, digit or underscore before; no other one does.",
      "ロック中のボリュームは「文字とコロン」で表示され (直前は英数字・下線以外)、ロックされていないものは表示されない。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: lockList }],
    settle: (evidence) => {
      const ending = endingOf(evidence, lockList);
      const said = hasEnded(ending) ? [ending] : [];
      const letters = said.flatMap(({ stdout }) => stdout.text.match(/(?<![A-Za-z0-9_])[A-Za-z]:/g) ?? []);
      if (said.length > 0 && letters.length === 0) {
        const text = said.map(shown).join("");
        return open(
          `It shows no volume here: ${text}. A bundle made while LifeKeeper holds a lock settles it.`,
          `ボリュームは表示されていません: ${text}。LifeKeeper がロックしているときのバンドルで確認できます。`,
        );
      }
      return settledBy(said, ({ exitCode }) => exitCode === 0, shown, noAnswer("volume -d"));
    },
  },
];
