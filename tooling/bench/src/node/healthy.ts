import type { Answer, Answers } from "./answers.js";
import { tagOf, thisNode, type Cluster, type Peer } from "./cluster.js";

/**
 * What the tools answer where every volume is source and in service on this node, mirrored to every peer, without shadow copies,
 * and nothing is wrong.
 */
export function asSource({ letters, peers }: Cluster): Answers {
  return new Map([
    says("volume -d", ""),
    says("sc query LifeKeeper", "SERVICE_NAME: LifeKeeper\n        STATE : 4  RUNNING\n"),
    ...letters.flatMap((letter) => [
      ...ofVolume(letter, peers),
      ...peers.flatMap((peer) => ofPeer(letter, peer)),
    ]),
  ]);
}

/** What the tools answer where every volume is the target of the first peer's. */
export function asTarget({ letters, peers: [peer] }: Cluster): Answers {
  const line = (letter: string): string => `${letter}: 2 ${peer?.node ?? "NODEB"} 10.0.0.1 1\n`;
  return new Map(letters.map((letter) => says(`EMCmd . GETMIRRORVOLINFO ${letter}:`, line(letter))));
}

type Reply = readonly [words: string, answer: Answer];

function ofVolume(letter: string, peers: readonly Peer[]): readonly Reply[] {
  const mirrors = peers.map(({ address }) => `${letter}: 1 ${thisNode} ${address} 1\n`).join("");
  return [
    says(`EMCmd . GETMIRRORVOLINFO ${letter}:`, mirrors),
    says(`EMCmd ${thisNode} GETMIRRORVOLINFO ${letter}:`, mirrors),
    says(`EMCmd . UPDATEVOLUMEINFO ${letter}:`, "Status = 0\n"),
    says(`EMCmd . UNLOCKVOLUME ${letter}:`, "Status = 0\n"),
    says(`EMCmd . LOCKVOLUME ${letter}:`, "Status = 0\n"),
    says(`CheckVolume ${letter}:`, ""),
    says(`chkntfs ${letter}:`, `The type of the file system is NTFS.\n${letter}: is not dirty.\n`),
    says(`mountvol ${letter}: /L`, `    \\\\?\\Volume${guid}\\\n`),
    says(`schtasks /query /tn ShadowCopyVolume${guid}`, "Folder: \\\n"),
    says(`schtasks /change /tn ShadowCopyVolume${guid} /enable`, "SUCCESS\n"),
    says(`vssadmin list shadowstorage /On=${letter}:`, nothingFound, 1),
    says(`vssadmin delete shadows /for=${letter}: /quiet`, nothingFound, 1),
    says(`vssadmin list shadows /for=${letter}:`, nothingFound, 1),
  ];
}

function ofPeer(letter: string, { node, address }: Peer): readonly Reply[] {
  const tag = tagOf(letter);
  const instance = [node, "filesys", "volume", tag, `${letter}:`, "", "OSU", "AUTO"].join("\x01");
  return [
    says(`EMCmd ${node} GETMIRRORVOLINFO ${letter}:`, `${letter}: 2 ${thisNode} ${address} 1\n`),
    says(`ins_list -d ${node} -t ${tag}`, `${instance}\n`),
    says(`lcdremexec -d ${node} -- vssadmin.exe delete shadows /for=${letter}: /quiet`, nothingFound, 1),
  ];
}

const guid = "{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}";
const nothingFound = "vssadmin 1.1\n\nNo items found that satisfy the query.\n";

function says(words: string, text: string, status = 0): Reply {
  return [words, { status, text }];
}
