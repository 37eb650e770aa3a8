const user = {
  name: "v3",
  version: "3",
  user: "volkit",
  authentication: { protocol: "SHA-256", password: { env: "AUTH" } },
  privacy: { protocol: "AES", password: { file: "/etc/priv" } },
};

/** Configurations that are valid. */
export const goodFiles: readonly unknown[] = [
  {},
  { $schema: "https://example.org/volkit.schema.json" },
  { node: "NODEA" },
  { node: "10.0.0.1" },
  { resources: {} },
  { resources: { "Vol.E": {}, "共有 E": { volume: "e" }, constructor: { volume: "E:\\" } } },
  { resources: { "Vol.E": { volume: "E:", peers: [] } } },
  {
    resources: {
      T: { peers: [{ node: "B" }, { node: "C", tag: "T c", addresses: ["10.0.0.3", "fe80::1"] }] },
    },
  },
  { tools: { EMCmd: "D:\\Data Keeper\\EMCmd.exe", sc: "/opt/sc", volume: "\\\\server\\share\\volume.exe" } },
  { timeouts: { default: 0.5, SWITCHOVERVOLUME: 86_400, vssadmin: 1, GETMIRRORVOLINFO: 5 } },
  { emcmd: { volumeArgument: "E", retries: 0, retryPause: 0 } },
  { emcmd: { volumeArgument: "E:", retries: 10, retryPause: 60 } },
  { vss: { peerDelete: "always", unknown: "fail" } },
  { vss: { peerDelete: "when-present", unknown: "continue" } },
  { vss: { peerDelete: "never" } },
  { splitBrain: { notify: "every-check", keepPeerShadows: true, keepPeerState: false } },
  { splitBrain: { notify: "on-change", clearFlags: "when-over" } },
  { timeouts: { "snmp-notify": 5 }, tools: { lk_err: "/opt/lk_err" } },
  { snmp: {} },
  { snmp: { notifier: "both", managers: [], timeout: 0.1, retries: 0, base: "1.3.6.1.4.1.55555.1" } },
  {
    snmp: {
      notifier: "snmp",
      managers: [
        { name: "old", host: "192.0.2.1", version: "1", community: { env: "COMMUNITY" } },
        { name: "noc", host: "2001:db8::1", port: 1162, version: "2c", community: { file: "C:\\secret" } },
        { ...user, host: "manager.example.org" },
      ],
    },
  },
  { log: {}, metrics: {} },
  {
    log: {
      file: "/var/log/volkit.jsonl",
      megabytes: 1,
      keep: 1000,
      lkErr: { enabled: true },
      eventLog: true,
    },
    metrics: { folder: "C:\\metrics" },
  },
  { log: { lkErr: { destination: "TO_LOG", class: "FRS_MES", program: "x", severities: ["WARN", "INFO"] } } },
  { resources: { T: { mountPoint: "/mnt/e" }, U: { mountPoint: "E:\\" } } },
  { writeCheck: {} },
  { writeCheck: { by: "auto", slow: 0.5 } },
  { writeCheck: { by: "CheckVolume" } },
  { writeCheck: { by: "built-in", slow: 86_400 } },
  { records: { folder: "C:\\records", keep: 1 } },
  { records: { folder: "/var/records", keep: 100_000 } },
  { codePage: 437, language: "ja" },
  { codePage: 65_001, language: "en" },
];

type Bad = readonly [content: unknown, path: string, found: string, en: string, ja: string];

const object = ["an object in braces", "{ } で囲んだオブジェクト"] as const;
const list = ["a list in brackets", "[ ] で囲んだ一覧"] as const;
const noKey = [
  "no such key here; the published JSON Schema lists every key",
  "ここには存在しないキー (使えるキーは付属の JSON Schema を参照)",
] as const;
const name = [
  "a node's name or address: text without white space that does not begin with -",
  "ノード名またはアドレス (空白を含まず、- で始まらない文字列)",
] as const;
const tag = [
  "a resource tag: text without control characters that does not begin with - or white space",
  "リソースタグ (制御文字を含まず、- や空白で始まらない文字列)",
] as const;
const seconds = ["seconds: a number above 0, at most 86400", "秒数: 0 より大きく 86400 以下の数値"] as const;
const base = [
  "an object identifier below 1.3.6.1.4.1, in digits and dots, but not the vendor's 1.3.6.1.4.1.7359",
  "1.3.6.1.4.1 の配下のオブジェクト識別子 (数字とドット、製品の 1.3.6.1.4.1.7359 の配下を除く)",
] as const;
const path = ["a full path, from the drive or the root on", "ドライブまたはルートからの絶対パス"] as const;
const drive = ['one drive letter, as in "E:"', 'ドライブレター 1 文字 (例: "E:")'] as const;
const flag = ["true or false", "true または false"] as const;
const keep = ["a whole number from 1 to 100000", "1 以上 100000 以下の整数"] as const;
const retries = ["a whole number from 0 to 10", "0 以上 10 以下の整数"] as const;
const pause = ["seconds: a number from 0 to 60", "秒数: 0 以上 60 以下の数値"] as const;

const peerDelete = [
  '"always", "when-present" or "never"',
  '"always"、"when-present"、"never" のいずれか',
] as const;

const host = [
  'a host\'s name or address by itself, without brackets and without a port: "192.0.2.1", "2001:db8::1"',
  'ホスト名またはアドレスのみ (角括弧やポート番号は付けない。例: "192.0.2.1"、"2001:db8::1")',
] as const;
const manager = [
  'a manager: an object with name, host and version, which is "1", "2c" or "3"',
  'マネージャ: name、host、version ("1"、"2c"、"3" のいずれか) を持つオブジェクト',
] as const;
const secret = [
  'the place of a secret, { "env": "NAME" } or { "file": "full path" }, never the secret itself',
  '秘密情報の所在 ({ "env": "変数名" } または { "file": "絶対パス" })。秘密情報そのものは記述できません',
] as const;
const hidden = '"*****"';
const old = { name: "old", host: "192.0.2.1", version: "2c" };

/** Configurations with one thing wrong each: where, what stands there, and what was expected, in both languages. */
export const badFiles: readonly Bad[] = [
  [[], "(top)", "[]", ...object],
  ["text", "(top)", '"text"', ...object],
  [null, "(top)", "null", ...object],
  [{ $schema: 1 }, "$schema", "1", "text in quotes", '" " で囲んだ文字列'],
  [{ Node: "A" }, "Node", hidden, ...noKey],
  [{ node: "" }, "node", '""', ...name],
  [{ node: "-d" }, "node", '"-d"', ...name],
  [{ node: "A B" }, "node", '"A B"', ...name],
  [{ node: null }, "node", "null", ...name],
  [{ resources: [] }, "resources", "[]", ...object],
  [{ resources: { "": {} } }, 'resources[""]', "{}", ...tag],
  [{ resources: { "-t": {} } }, 'resources["-t"]', "{}", ...tag],
  [{ resources: { T: "E:" } }, "resources.T", '"E:"', ...object],
  [{ resources: { T: { volume: "EE" } } }, "resources.T.volume", '"EE"', ...drive],
  [{ resources: { T: { drive: "E" } } }, "resources.T.drive", hidden, ...noKey],
  [{ resources: { T: { peers: {} } } }, "resources.T.peers", "{}", ...list],
  [{ resources: { T: { peers: ["B"] } } }, "resources.T.peers[0]", '"B"', ...object],
  [{ resources: { T: { peers: [{}] } } }, "resources.T.peers[0].node", "nothing", ...name],
  [{ resources: { T: { peers: [{ node: "B", tag: " " }] } } }, "resources.T.peers[0].tag", '" "', ...tag],
  [
    { resources: { T: { peers: [{ node: "B", addresses: "x" }] } } },
    "resources.T.peers[0].addresses",
    '"x"',
    ...list,
  ],
  [
    { resources: { T: { peers: [{ node: "B", addresses: [7] }] } } },
    "resources.T.peers[0].addresses[0]",
    "7",
    ...name,
  ],
  [{ tools: { emcmd: "/x" } }, "tools.emcmd", hidden, ...noKey],
  [{ tools: { sc: "sc.exe" } }, "tools.sc", '"sc.exe"', ...path],
  [{ tools: { sc: "C:sc.exe" } }, "tools.sc", '"C:sc.exe"', ...path],
  [{ timeouts: { default: 0 } }, "timeouts.default", "0", ...seconds],
  [{ timeouts: { EMCmd: -1 } }, "timeouts.EMCmd", "-1", ...seconds],
  [{ timeouts: { sc: "30" } }, "timeouts.sc", '"30"', ...seconds],
  [{ timeouts: { sc: 86_401 } }, "timeouts.sc", "86401", ...seconds],
  [{ timeouts: { PAUSEMIRROR: 5 } }, "timeouts.PAUSEMIRROR", "5", ...noKey],
  [{ emcmd: { volumeArgument: "e:" } }, "emcmd.volumeArgument", '"e:"', '"E:" or "E"', '"E:" または "E"'],
  [{ emcmd: { retries: 1.5 } }, "emcmd.retries", "1.5", ...retries],
  [{ emcmd: { retries: 11 } }, "emcmd.retries", "11", ...retries],
  [{ emcmd: { retryPause: -0.1 } }, "emcmd.retryPause", "-0.1", ...pause],
  [{ vss: { peerDelete: true } }, "vss.peerDelete", "true", ...peerDelete],
  [
    { vss: { unknown: "ignore" } },
    "vss.unknown",
    '"ignore"',
    '"fail" or "continue"',
    '"fail" または "continue"',
  ],
  [
    { splitBrain: { notify: "once" } },
    "splitBrain.notify",
    '"once"',
    '"every-check" or "on-change"',
    '"every-check" または "on-change"',
  ],
  [{ snmp: { managers: [{ ...user, host: "a b" }] } }, "snmp.managers[0].host", '"a b"', ...host],
  [{ snmp: { managers: [{ ...user, host: "[::1]" }] } }, "snmp.managers[0].host", '"[::1]"', ...host],
  [
    { snmp: { managers: [{ ...user, host: "central:162" }] } },
    "snmp.managers[0].host",
    '"central:162"',
    ...host,
  ],
  [{ snmp: { managers: [{ name: "n", host: "h" }] } }, "snmp.managers[0].version", "nothing", ...manager],
  [
    { snmp: { managers: [{ ...user, host: "h", community: "x" }] } },
    "snmp.managers[0].community",
    hidden,
    ...noKey,
  ],
  [
    { snmp: { managers: [{ ...old, community: "public" }] } },
    "snmp.managers[0].community",
    hidden,
    ...secret,
  ],
  [
    {
      snmp: {
        managers: [{ ...user, host: "h", privacy: { protocol: "AES", password: { env: "A", file: "/b" } } }],
      },
    },
    "snmp.managers[0].privacy.password",
    '{"env":"*****","file":"*****"}',
    ...secret,
  ],
  [
    { snmp: { managers: [{ ...old, community: { env: "C" }, comunity: "public" }] } },
    "snmp.managers[0].comunity",
    hidden,
    ...noKey,
  ],
  [
    { snmp: { managers: [{ ...old, community: { value: "public" } }] } },
    "snmp.managers[0].community",
    '{"value":"*****"}',
    ...secret,
  ],
  [
    { snmp: { managers: [{ ...old, community: ["public", 1] }] } },
    "snmp.managers[0].community",
    '["*****","*****"]',
    ...secret,
  ],
  [
    { snmp: { managers: [{ ...old, community: { env: "public one" } }] } },
    "snmp.managers[0].community.env",
    hidden,
    "the name of an environment variable: letters, digits and underscores",
    "環境変数名 (英数字とアンダースコア)",
  ],
  [
    { snmp: { managers: [{ ...old, community: { file: "public" } }] } },
    "snmp.managers[0].community.file",
    hidden,
    ...path,
  ],
  [
    { snmp: { managers: [{ ...user, host: "h", authentication: "public" }] } },
    "snmp.managers[0].authentication",
    hidden,
    ...object,
  ],
  [
    { snmp: { managers: [{ ...user, host: "h", privacy: 12_345_678 }] } },
    "snmp.managers[0].privacy",
    hidden,
    ...object,
  ],
  [{ snmp: "public" }, "snmp", hidden, ...object],
  [{ snmp: { managers: "public" } }, "snmp.managers", hidden, ...list],
  [{ snpm: { managers: [{ comunity: "public" }] } }, "snpm", '{"managers":[{"comunity":"*****"}]}', ...noKey],
  [
    [{ snmp: { managers: [{ ...old, comunity: "public" }] } }],
    "(top)",
    '[{"snmp":{"managers":[{"name":"old","host":"192.0.2.1","version":"2c","comuni…',
    ...object,
  ],
  [{ snmp: { managers: ["public"] } }, "snmp.managers[0]", hidden, ...manager],
  [
    { snmp: { timeout: 0 } },
    "snmp.timeout",
    "0",
    "seconds: a number from 0.1 to 60",
    "秒数: 0.1 以上 60 以下の数値",
  ],
  [{ snmp: { base: "1.3.6" } }, "snmp.base", '"1.3.6"', ...base],
  [{ snmp: { base: "1.3.6.1.4.1.7359.1.9" } }, "snmp.base", '"1.3.6.1.4.1.7359.1.9"', ...base],
  [{ log: { lkErr: true } }, "log.lkErr", "true", ...object],
  [{ log: { file: "x.jsonl" } }, "log.file", '"x.jsonl"', ...path],
  [{ metrics: { folder: "metrics" } }, "metrics.folder", '"metrics"', ...path],
  [{ splitBrain: { keepPeerState: "yes" } }, "splitBrain.keepPeerState", '"yes"', ...flag],
  [{ splitBrain: { keepPeerShadows: 1 } }, "splitBrain.keepPeerShadows", "1", ...flag],
  [{ resources: { T: { mountPoint: "mnt/e" } } }, "resources.T.mountPoint", '"mnt/e"', ...path],
  [
    { writeCheck: { by: "checkvolume" } },
    "writeCheck.by",
    '"checkvolume"',
    '"auto", "CheckVolume" or "built-in"',
    '"auto"、"CheckVolume"、"built-in" のいずれか',
  ],
  [{ writeCheck: { slow: 0 } }, "writeCheck.slow", "0", ...seconds],
  [{ writeCheck: { root: "/" } }, "writeCheck.root", hidden, ...noKey],
  [{ records: { folder: "records" } }, "records.folder", '"records"', ...path],
  [{ records: { keep: 0 } }, "records.keep", "0", ...keep],
  [
    { codePage: 0 },
    "codePage",
    "0",
    "a Windows code page's number, as in 932",
    "Windows のコードページ番号 (例: 932)",
  ],
  [{ language: "JA" }, "language", '"JA"', '"en" or "ja"', '"en" または "ja"'],
];
