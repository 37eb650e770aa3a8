import { getMirrorVolInfo, lockVolume } from "@volkit/emcmd-parser";
import { allInstances, equivalenciesOf, instanceOf, lifeKeeperService, systems } from "@volkit/lifekeeper";
import type { Volume } from "@volkit/tool-command";
import { decode } from "@volkit/tool-runner";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { listShadows, volumeGuid } from "@volkit/vss-manager";
import { readerOf, type Reader, type Reading } from "./reader.js";

const volume: Volume = { letter: "E", name: "E:" };

const instance =
  "NODEA\x01filesys\x01volume\x01Vol.E\x01E:\x01a\x02b\x01ISP\x01AUTORES\x01\x01\x011\x01300\r\n";
const others = "ロックされているボリューム F: NODEA 2026/02/03 04:05:06\r\n";
const nothingFound = [
  "vssadmin 1.1 - ボリューム シャドウ コピー サービス管理コマンド ライン ツール",
  "(C) Copyright Microsoft Corp.",
  "",
  "クエリに一致する項目は見つかりませんでした。",
  "",
].join("\r\n");
const service = [
  "SERVICE_NAME: LifeKeeper",
  "        TYPE               : 10  WIN32_OWN_PROCESS",
  "        STATE              : 4  RUNNING",
  "                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)",
  "        WIN32_EXIT_CODE    : 0  (0x0)",
  "",
].join("\r\n");

/** Everything that reads the output of tools as text, and what makes text of their bytes. */
export const readers: readonly Reader[] = [
  readerOf("GETMIRRORVOLINFO", getMirrorVolInfo(".", volume, "E:"), "E: 1 NODEA 10.0.0.2 1\r\n"),
  readerOf("Status = N", lockVolume(volume, "E:"), "The volume is locked.\r\nStatus = 0\r\n"),
  readerOf("ins_list of a tag", instanceOf("Vol.E"), instance),
  readerOf("ins_list of all", allInstances("filesys", "volume"), instance),
  readerOf("eqv_list", equivalenciesOf("Vol.E"), "NODEA\x01Vol.E\x01NODEB\x01Vol.E\x01SHARED\x0110\r\n"),
  readerOf("sys_list", systems(), "NODEA\r\nNODEB\r\n"),
  readerOf("volume -d", lifeKeeperLock(volume), others),
  readerOf("vssadmin list", listShadows(volume), nothingFound),
  readerOf("sc query", lifeKeeperService(), service),
  readerOf(
    "mountvol",
    volumeGuid(volume),
    "    \\\\?\\Volume{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}\\\r\n        E:\\\r\n\r\n",
  ),
  decoder(
    "CP932 as text",
    "shift_jis",
    [0x83, 0x7b, 0x83, 0x8a, 0x83, 0x85, 0x81, 0x5b, 0x83, 0x80, 0x20, 0x46, 0x3a, 0x0d, 0x0a],
  ),
  decoder("UTF-8 as text", "utf-8", [...Buffer.from(others)]),
];

function decoder(name: string, label: string, piece: readonly number[]): Reader {
  return {
    name,
    piece: Uint8Array.from(piece),
    reading:
      (bytes): Reading =>
      () =>
        decode(bytes, { codePage: 932, cut: false }),
    plain: {
      name: `TextDecoder("${label}")`,
      reading:
        (bytes): Reading =>
        () =>
          new TextDecoder(label).decode(bytes),
    },
  };
}
