import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { parseVolume } from "@volkit/tool-command";
import { toolLocator, type Location } from "@volkit/tool-runner";
import type { System } from "../system.js";
import { alarmDoubts } from "./alarm-doubts.js";
import { writtenPath, type KeyPath } from "./key-path.js";
import type { ConfigurationFile } from "./schema.js";

/** What a valid configuration says that is probably not meant. */
export function doubtsAbout(file: string, content: ConfigurationFile, system: System): Message[] {
  return [
    ...toolsNotThere(file, content, system),
    ...logThatIsNotThere(file, content, system),
    ...namedTwice(file, volumesIn(content)),
    ...Object.entries(content.resources ?? {}).flatMap(([tag, { peers = [] }]) =>
      namedTwice(
        file,
        peers.map(({ node }, place) => ({
          path: ["resources", tag, "peers", place],
          // As everywhere in the kit, a node is the same one in whatever case.
          name: node.toUpperCase(),
          what: { en: `the node ${node}`, ja: `ノード ${node}` },
        })),
      ),
    ),
    ...alarmDoubts(file, content),
  ];
}

function toolsNotThere(file: string, { tools = {} }: ConfigurationFile, system: System): Message[] {
  const locate = toolLocator({ environment: {}, platform: system.platform, configured: tools });
  return Object.entries(tools).flatMap(([name, tool]) => {
    const why = whyNot(locate({ name, home: "configured" }));
    const path = writtenPath(["tools", name]);
    return why === undefined ? [] : [message("start", "VK118", { file, path, tool, why })];
  });
}

function logThatIsNotThere(file: string, { log }: ConfigurationFile, { platform }: System): Message[] {
  if (log?.eventLog !== true || platform === "win32") return [];
  return [message("start", "VK154", { file, platform })];
}

function whyNot(place: Location): Bilingual | undefined {
  switch (place.kind) {
    case "found":
      return undefined;
    case "missing":
      return { en: "it is not there", ja: "ファイルがありません" };
    case "unstartable":
      return { en: place.reason, ja: `ファイルとして使用できません (${place.reason})` };
  }
}

interface Named {
  readonly path: KeyPath;
  /** What counts as the same. */
  readonly name: string;
  readonly what: Bilingual;
}

function volumesIn({ resources = {} }: ConfigurationFile): Named[] {
  return Object.entries(resources).flatMap(([tag, { volume }]) => {
    const { name } = parseVolume(volume ?? "") ?? {};
    const what = { en: `volume ${name ?? ""}`, ja: `ボリューム ${name ?? ""}` };
    return name === undefined ? [] : [{ path: ["resources", tag, "volume"], name, what }];
  });
}

function namedTwice(file: string, all: readonly Named[]): Message[] {
  const firsts = new Map<string, KeyPath>();
  return all.flatMap(({ path, name, what }) => {
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, path);
      return [];
    }
    return [message("start", "VK119", { file, first: writtenPath(first), second: writtenPath(path), what })];
  });
}
