import { allInstances, equivalenciesOf, instanceOf, systems } from "@volkit/lifekeeper";
import { failureOf, lines, parseVolume } from "@volkit/tool-command";
import { answerOf, endingOf, worksHere, type Evidence } from "./evidence.js";
import { both, open, seenSoFar, settledBy, type OpenFact } from "./open-fact.js";
import { exitCodeOf, hasEnded, quoted, shown } from "./sightings.js";

const noSuchTag = "volkit-no-such-tag";
const volumes = allInstances("filesys", "volume");
const states = ["ISP", "ISU", "OSU", "OSF"];

const fieldsOf = (text: string): string[][] =>
  lines(text).map((line) => line.split("\x01").map((field) => field.trim()));
/** The rows of every ins_list, here and on peers. */
const rowsHeard = ({ heard }: Evidence): string[][] =>
  heard.flatMap(({ tool, ending }) =>
    tool === "ins_list" && hasEnded(ending) && ending.exitCode === 0 ? fieldsOf(ending.stdout.text) : [],
  );
const instances = ({ site }: Evidence) =>
  site.resources.flatMap(({ tag, peers }) => [
    { tag, command: instanceOf(tag) },
    ...peers.map((peer) => ({ tag: peer.tag, peer: peer.node, command: instanceOf(peer.tag, peer.node) })),
  ]);
const noAnswer = (program: string) =>
  both(
    `${program} gave no answer that could tell, at the time of this bundle.`,
    `このバンドルの作成時、${program} から判断できる応答が得られていません。`,
  );
const inFields = (fields: readonly string[]) => quoted(fields.join(" | "));

/** What LifeKeeper's lists of resources answer with. */
export const lifeKeeperListFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.ins-list-fields",
    question: both(
      "Are the fields of an ins_list row, split by byte 0x01: system, app, type, tag, ID, info, state?",
      "ins_list の行は 0x01 区切りで、システム、アプリケーション、タイプ、タグ、ID、情報、ステータスの順か。",
    ),
    assumed: both(
      "Yes: 3 the tag, 4 the ID, 6 the state (5 and 6 seen, the rest inferred).",
      "そのとおり。3 がタグ、4 が ID、6 がステータス (5 と 6 は確認済み、他は推定)。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) => [{ command: volumes }, ...instances(evidence)],
    settle: (evidence) => {
      const asked = instances(evidence).flatMap(({ tag, command }) => {
        const ending = endingOf(evidence, command);
        if (!hasEnded(ending) || ending.exitCode !== 0) return [];
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
      "リソースのステータスは ISP、ISU、OSU、OSF の 4 語だけか。",
    ),
    assumed: both(
      "Any other word counts as different from the wanted state; an empty one is unknown.",
      "他の語は目的のステータスと異なるとみなし、空の場合は不明とする。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: volumes }],
    settle: (evidence) => {
      const seen = rowsHeard(evidence).flatMap((fields) => (fields.length > 6 ? [fields[6] ?? ""] : []));
      const settlement = settledBy(
        seen,
        (state) => states.includes(state),
        (state) => quoted(state),
        noAnswer("ins_list"),
      );
      return seenSoFar(
        settlement,
        states.map((state) => ({ name: both(state, state), isSeen: seen.includes(state) })),
      );
    },
  },
  {
    id: "lifekeeper.id-is-letter",
    question: both(
      "Is the ID of a volume resource its drive letter?",
      "ボリュームリソースの ID はドライブレターか。",
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
        noAnswer("ins_list"),
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
      if (hasEnded(ending) && !worksHere(evidence, "ins_list")) {
        return open(
          `ins_list answered no other question here either: ${shown(ending)}`,
          `ins_list は自ノードの他の問い合わせにも成功していません: ${shown(ending)}`,
        );
      }
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
];
