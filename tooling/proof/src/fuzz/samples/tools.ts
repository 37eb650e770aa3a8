import {
  answerAs,
  createCluster,
  standardTools,
  addShadowCopy,
  setLanguage,
  setStorage,
} from "@volkit/cluster-lab";
import type { Several } from "../random.js";

const lab = createCluster({ nodes: 3 });

/** What a tool of the lab prints on NODEA, in a language, where E: stores shadow copies and has some or not. */
function said(program: string, args: readonly string[], language: "en" | "ja" = "en", copies = true): string {
  const spoken = setLanguage(lab, "NODEA", language);
  const full = copies ? addShadowCopy(setStorage(spoken, "NODEA", "E", ["E"]), "NODEA", "E", true) : spoken;
  const { reply } = answerAs(standardTools, full, "NODEA", program, args);
  return reply.how === "exited" ? reply.stdout + reply.stderr : "";
}

const guid = "{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}";
const other = "{0F93B2D4-7C1E-4A65-8E20-B5D6C4F31A78}";

const listings = [
  ["vssadmin 1.1 - Outil en ligne de commande du service VSS", "Aucun élément ne répond à la requête."],
  ["vssadmin 1.1 - Befehlszeilenprogramm", "Es wurden keine passenden Elemente gefunden."],
  ["vssadmin 1.1 - 卷影复制服务管理命令行工具", "没有满足查询条件的项目。"],
  [
    "Asociación de almacenamiento",
    `   Para el volumen: (E:)\\\\?\\Volume${guid}\\`,
    `   Volumen: (F:)\\\\?\\Volume${other}\\`,
  ],
  [
    `Conteúdo do conjunto: ${guid}`,
    "   Contém 1 cópia: 03/02/2026 04:05:06",
    `      ID: ${other}`,
    "         Volume: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy7",
  ],
  [`シャドウ コピー セット ID: ${guid}`, "   1 個のシャドウ コピー"],
].map((lines) => lines.join("\r\n"));

export const shadowListings: Several<string> = [
  said("vssadmin", ["list", "shadows", "/for=E:"]),
  said("vssadmin", ["list", "shadows", "/for=E:"], "ja"),
  said("vssadmin", ["list", "shadows", "/for=E:"], "en", false),
  said("vssadmin", ["list", "shadows", "/for=E:"], "ja", false),
  said("vssadmin", ["list", "shadowstorage", "/On=E:"]),
  said("vssadmin", ["list", "shadowstorage", "/On=E:"], "ja"),
  said("vssadmin", ["list", "shadowstorage", "/On=E:"], "en", false),
  said("vssadmin", ["list", "shadows", "/for=Q:"], "ja"),
  ...listings,
];

export const volumePaths: Several<string> = [
  said("mountvol", ["E:", "/L"]),
  `    \\\\?\\Volume${guid}\\\r\n`,
  `    \\\\?\\Volume${guid}\\\r\n        E:\\\r\n\r\n    \\\\?\\Volume${other}\\\r\n        *** NO MOUNT POINTS ***\r\n`,
  "The system cannot find the file specified.\r\n",
  "指定されたファイルが見つかりません。\r\n",
];

export const mirrorAnswers: Several<string> = [
  said("EMCmd", [".", "GETMIRRORVOLINFO", "E:"]),
  "E: 1 NODEA 10.0.0.2 1\r\n",
  "E: 1 NODEA 10.0.0.2 4\r\nE: 1 NODEA 10.0.0.3 1\r\n",
  "E: 2 NODEA 10.0.0.2 1\r\n",
  "E: 0 NODEA 10.0.0.2 0\r\n",
  "E: 3 NODEA 10.0.0.2 9\r\n",
  "E: -1 NODEA 10.0.0.2 -1\r\n",
  "e: 01 node-a fe80::1 5\nStatus = 0\n",
  "E: 1 NODEA 10.0.0.2 1\r\nE: 2 NODEB 10.0.0.1 1\r\n",
  "F: 1 NODEA 10.0.0.2 1\r\n",
  "Status = 15\r\n",
  "ミラーは\r\nE: 1 NODEA 10.0.0.2 2\r\n",
];

export const statusLines: Several<string> = [
  "Status = 0\r\n",
  "Status = 15\r\n",
  "Status = 87\n",
  "  STATUS=-1  \r\n",
  "OK\r\nStatus = 0\r\nstatus = 5\r\n",
  "The volume is locked.\r\n",
  "ボリュームをロックしました。\r\nStatus = 0\r\n",
];

export const lockLists: Several<string> = [
  said("volume", ["-d"]),
  "",
  "E:\r\n",
  "Volume E: is locked\r\nVolume F: is locked\r\n",
  "  e:  NODEA  2026/02/03\r\n",
  "DATE: 2026-02-03 F: LOCKED\r\n",
  "ロックされているボリューム: E:\r\n",
];

function service(labels: readonly [string, string, string], state: string): string {
  const [name, type, label] = labels;
  return [
    "",
    `${name}: LifeKeeper`,
    `        ${type}               : 10  WIN32_OWN_PROCESS`,
    `        ${label}              : ${state}`,
    "                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)",
    "        WAIT_HINT          : 0x3",
    "",
  ].join("\r\n");
}

export const services: Several<string> = [
  said("sc", ["query", "LifeKeeper"]),
  said("sc", ["query", "LifeKeeper"], "ja"),
  service(["SERVICE_NAME", "TYPE", "STATE"], "3  STOP_PENDING"),
  service(["SERVICE_NAME", "TYPE", "STATE"], "1  STOPPED"),
  service(["NOMBRE_SERVICIO", "TIPO", "ESTADO"], "4  RUNNING"),
  service(["サービス名", "種類", "状態"], "3  STOP_PENDING"),
  service(["服务名称", "类型", "状态"], "2  START_PENDING"),
  "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\n",
];

function row(...fields: readonly string[]): string {
  return `${fields.join("\x01")}\r\n`;
}

export const instanceRows: Several<string> = [
  said("ins_list", ["-t", "Vol.E"]),
  row("NODEA", "filesys", "volume", "Vol.E", "E:", "a\x02b", "ISP", "AUTORES", "", "", "1", "300"),
  row("NODEA", "filesys", "volume", "Vol.E", "E:", "", "OSU") +
    row("NODEA", "comm", "ip", "Vol.F", "F", "", "ISP"),
  row("NODEA", "filesys", "volume", "Vol.E", "E:") +
    row("NODEB", "filesys", "volume", "Vol.E", "F:", "", "OSF"),
  row("NODEA", "filesys", "volume", " Vol.E ", " E:\\ ", "", " ISP "),
];

export const equivalencyRows: Several<string> = [
  said("eqv_list", ["-t", "Vol.E"]),
  row("NODEA", "Vol.E", "NODEB", "Vol.E", "1", "10"),
  row("NODEA", "Vol.E", "NODEB", "Vol.E b") +
    row("NODEA", "Vol.E", "nodeb", "Vol.E") +
    row("NODEA", "Vol.E", "NODEC", "X"),
  row("NODEA", "Vol.F", "NODEB", "Vol.F") + row("NODEA", "Vol.E", "", "Vol.E"),
  row("ノード", "Vol.E", "ノード2", "共有 E"),
];
