import type { Several } from "../random.js";

/** Configurations as people write them, all allowed but the last ones. */
export const configurations: Several<string> = [
  JSON.stringify({
    $schema: "./volkit.schema.json",
    node: "NODEA",
    resources: {
      "Vol.E": {
        volume: "E:",
        mountPoint: "E:\\",
        peers: [{ node: "NODEB", tag: "Vol.E", addresses: ["10.0.0.2", "fe80::1"] }, { node: "NODEC" }],
        mode: "observe",
      },
      "共有 F": { volume: "f", peers: [] },
    },
    language: "ja",
  }),
  JSON.stringify(
    {
      tools: { EMCmd: "D:\\Data Keeper\\EMCmd.exe", sc: "/opt/sc", volume: "\\\\server\\share\\volume.exe" },
      timeouts: { default: 45, chkntfs: 20, SWITCHOVERVOLUME: 600, vssadmin: 0.5 },
      emcmd: { volumeArgument: "E", retries: 3, retryPause: 1.5 },
      codePage: 932,
    },
    null,
    2,
  ),
  JSON.stringify({
    vss: { peerDelete: "when-present", unknown: "continue" },
    splitBrain: { notify: "every-check", keepPeerShadows: true, keepPeerState: false },
    writeCheck: { by: "auto", slow: 5 },
    records: { folder: "C:\\records", keep: 200, megabytes: 100 },
    observe: { deadline: 60, keep: 10_000 },
    lock: { wait: 120 },
    language: "en",
  }),
  '\ufeff{\r\n  "resources": { "Vol.E": { "volume": "E:" }, "Vol.G": { "volume": "E" } }\r\n}\r\n',
  "{}",
  '{"resources":{"-t":{}},"tools":{"emcmd":"x"},"timeouts":{"sc":0}}',
  '{"node":"A",}',
];
