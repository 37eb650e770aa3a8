import type { Answers } from "../node/answers.js";
import { tagOf, thisNode, type Cluster } from "../node/cluster.js";

/**
 * The programs that one look of `volkit status` starts, and what each answers where nothing is wrong, by whom it asks:
 * the first map is the list of all resources, which everything else waits for, then this node's, then each peer's.
 */
export interface LookQuestions {
  readonly first: Answers;
  readonly ofEachNode: readonly Answers[];
}

export function lookQuestions({ letters, peers }: Cluster): LookQuestions {
  const mirrors = (letter: string): string =>
    peers.map(({ address }) => `${letter}: 1 ${thisNode} ${address} 1\n`).join("");
  return {
    first: new Map([says("ins_list -a filesys -r volume", instances(thisNode, letters, "ISP"))]),
    ofEachNode: [
      new Map([
        says("volume -d", ""),
        says("sc query LifeKeeper", running),
        ...listings("vssadmin", letters),
        ...letters.flatMap((letter) => [
          says(`EMCmd . GETMIRRORVOLINFO ${letter}:`, mirrors(letter)),
          says(`flg_test -f SplitBrain_${letter}:`, "", noSuchFlag),
        ]),
      ]),
      ...peers.map(
        ({ node, address }) =>
          new Map([
            says(`ins_list -d ${node} -a filesys -r volume`, instances(node, letters, "OSU")),
            says(`sys_getst -s ${node}`, "ALIVE\n"),
            says(`lcdremexec -d ${node} -- volume.exe -d`, ""),
            says(`lcdremexec -d ${node} -- sc.exe query LifeKeeper`, running),
            ...listings(`lcdremexec -d ${node} -- vssadmin.exe`, letters),
            ...letters.flatMap((letter) => [
              says(`EMCmd ${node} GETMIRRORVOLINFO ${letter}:`, `${letter}: 2 ${thisNode} ${address} 1\n`),
              says(`flg_test -d ${node} -f SplitBrain_${letter}:`, "", noSuchFlag),
            ]),
          ]),
      ),
    ],
  };
}

/** All of them. */
export function lookAnswers(cluster: Cluster): Answers {
  const { first, ofEachNode } = lookQuestions(cluster);
  return new Map([first, ...ofEachNode].flatMap((answers) => [...answers]));
}

const noSuchFlag = 7;
const running = "SERVICE_NAME: LifeKeeper\n        STATE : 4  RUNNING\n";
const nothingFound = "vssadmin 1.1\n\nNo items found that satisfy the query.\n";

/** One volume is asked about, or all of several at once: each alone only where there is something. */
function listings(vssadmin: string, [only, ...others]: readonly string[]) {
  const isOne = others.length === 0;
  return [
    says(`${vssadmin} list shadows${isOne ? ` /for=${only ?? ""}:` : ""}`, nothingFound, 1),
    says(`${vssadmin} list shadowstorage${isOne ? ` /On=${only ?? ""}:` : ""}`, nothingFound, 1),
  ];
}

function instances(node: string, letters: readonly string[], state: string): string {
  return letters
    .map((letter) => `${[node, "filesys", "volume", tagOf(letter), `${letter}:`, "", state].join("\x01")}\n`)
    .join("");
}

function says(words: string, text: string, status = 0) {
  return [words, { status, text }] as const;
}
