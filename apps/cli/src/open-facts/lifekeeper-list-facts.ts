import {
  allInstances,
  equivalenciesOf,
  flagState,
  instanceOf,
  splitBrainFlag,
  systems,
  systemState,
} from "@volkit/lifekeeper";
import { failureOf, lines, parseVolume } from "@volkit/tool-command";
import { answerOf, endingOf, peersOf, type Evidence } from "./evidence.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";
import { exitCodeOf, hasEnded, lifeKeeperTool, quoted, reading, shown } from "./sightings.js";

const noSuchFlag = "volkit_no_such_flag";
const noSuchTag = "volkit-no-such-tag";
const volumes = allInstances("filesys", "volume");
const flagList = reading(lifeKeeperTool("flg_list"));
const lockList = reading({ name: "volume", home: "lifekeeper" }, "-d");
const states = ["ISP", "ISU", "OSU", "OSF"];

const fieldsOf = (text: string): string[][] =>
  lines(text).map((line) => line.split("\x01").map((field) => field.trim()));
const rowsHeard = (evidence: Evidence): string[][] => {
  const ending = endingOf(evidence, volumes);
  return ending === undefined || failureOf(ending) !== undefined ? [] : fieldsOf(ending.stdout.text);
};
const noAnswer = (program: string) =>
  both(
    `${program} gave no answer here that could tell.`,
    `${program} から判断できる応答が得られていません。`,
  );
const inFields = (fields: readonly string[]) => quoted(fields.join(" | "));

/** What LifeKeeper's programs for lists and flags answer with. */
export const lifeKeeperListFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.ins-list-fields",
    question: both(
      "Are the fields of an ins_list row, split by byte 0x01: system, app, type, tag, ID, info, state?",
      "ins_list の行は 0x01 区切りで、システム、アプリケーション、タイプ、タグ、ID、情報、状態の順か。",
    ),
    assumed: both(
      "Yes: 3 the tag, 4 the ID, 6 the state (5 and 6 seen, the rest inferred).",
      "そのとおり。3 がタグ、4 が ID、6 が状態 (5 と 6 は確認済み、他は推定)。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) => [
      { command: volumes },
      ...site.resources.map(({ tag }) => ({ command: instanceOf(tag) })),
    ],
    settle: (evidence) => {
      const asked = evidence.site.resources.flatMap(({ tag }) => {
        const ending = endingOf(evidence, instanceOf(tag));
        if (ending === undefined || failureOf(ending) !== undefined) return [];
        return fieldsOf(ending.stdout.text).map((fields) => ({ tag, fields }));
      });
      return settledBy(
        asked,
        ({ tag, fields }) =>
          fields[1] === "filesys" &&
          fields[2] === "volume" &&
          fields[3] === tag &&
          states.includes(fields[6] ?? ""),
        ({ fields }) => inFields(fields),
        noAnswer("ins_list -t TAG"),
      );
    },
  },
  {
    id: "lifekeeper.state-words",
    question: both(
      "Are ISP, ISU, OSU and OSF the only words for a resource's state?",
      "リソースの状態は ISP、ISU、OSU、OSF の 4 語だけか。",
    ),
    assumed: both(
      "Any other word counts as different from the wanted state; an empty one is unknown.",
      "他の語は目的の状態と異なるとみなし、空の場合は不明とする。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: volumes }],
    settle: (evidence) =>
      settledBy(
        rowsHeard(evidence).flatMap((fields) => (fields.length > 6 ? [fields[6] ?? ""] : [])),
        (state) => states.includes(state),
        (state) => quoted(state),
        noAnswer("ins_list -a filesys -r volume"),
      ),
  },
  {
    id: "lifekeeper.id-is-letter",
    question: both(
      "Is the ID of a volume resource its drive letter?",
      "ボリュームリソースの ID はドライブ文字か。",
    ),
    assumed: both(
      "Yes, as E, E: or E:\\; where it is not, the configuration must name the volume.",
      "E、E:、E:\\ のいずれか。それ以外の場合は設定でボリュームを指定する。",
    ),
    setting: 'resources["TAG"].volume',
    by: "questions",
    asks: () => [{ command: volumes }],
    settle: (evidence) =>
      settledBy(
        rowsHeard(evidence).filter(({ length }) => length > 4),
        (fields) => parseVolume(fields[4] ?? "") !== undefined,
        (fields) => quoted(fields[4] ?? ""),
        noAnswer("ins_list -a filesys -r volume"),
      ),
  },
  {
    id: "lifekeeper.ins-list-absent",
    question: both(
      "What does ins_list answer for a tag that does not exist?",
      "存在しないタグに対して ins_list は何を返すか。",
    ),
    assumed: both(
      "No row, with 0 or with an exit status such as 7 (no such object).",
      "行は出力せず、終了コードは 0 または 7 (該当なし) など。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: instanceOf(noSuchTag) }],
    settle: (evidence) => {
      const ending = endingOf(evidence, instanceOf(noSuchTag));
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        (seen) =>
          instanceOf(noSuchTag).read(seen).kind !== "instance" && [0, 7].includes(exitCodeOf(seen) ?? -1),
        shown,
        noAnswer("ins_list"),
      );
    },
  },
  {
    id: "lifekeeper.eqv-list-fields",
    question: both(
      "Are the fields of an eqv_list row: this system, tag here, other system, tag there?",
      "eqv_list の行は、自システム、自ノードのタグ、相手システム、相手のタグの順か。",
    ),
    assumed: both(
      "2 the other system, 3 its tag (seen on the Linux sibling); 1 the tag here (assumed).",
      "2 が相手システム、3 が相手のタグ (Linux 版で確認)。1 が自ノードのタグ (想定)。",
    ),
    setting: 'resources["TAG"].peers',
    by: "questions",
    asks: ({ site }) => [
      { command: systems() },
      ...site.resources.map(({ tag }) => ({ command: equivalenciesOf(tag) })),
    ],
    settle: (evidence) => {
      const known = answerOf(evidence, systems());
      const names = (known?.kind === "systems" ? known.systems : []).map((name) => name.toLowerCase());
      const asked = evidence.site.resources.flatMap(({ tag }) => {
        const ending = endingOf(evidence, equivalenciesOf(tag));
        if (ending === undefined || failureOf(ending) !== undefined) return [];
        return fieldsOf(ending.stdout.text).map((fields) => ({ tag, fields }));
      });
      return settledBy(
        asked,
        ({ tag, fields: [, here, system = "", there = ""] }) =>
          here === tag &&
          there !== "" &&
          system !== "" &&
          (names.length === 0 || names.includes(system.toLowerCase())),
        ({ fields }) => inFields(fields),
        noAnswer("eqv_list -t TAG"),
      );
    },
  },
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
