import { describeFailure, message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { instanceOf, type InstanceAnswer } from "@volkit/lifekeeper";
import { commandLine, parseVolume, type Volume } from "@volkit/tool-command";
import type { ActionArguments } from "./action-arguments.js";
import { resourceEntry } from "./configuration/effective.js";
import type { ConfigurationFile } from "./configuration/schema.js";

export type FoundVolume =
  { readonly kind: "volume"; readonly volume: Volume } | { readonly kind: "refused"; readonly why: Message };

/**
 * The volume of a tag: --volume, else the configuration, else the ID where it is a drive letter, else what
 * LifeKeeper's instance list says. A configuration and an ID that disagree decide nothing.
 */
export async function volumeOfTag(
  given: ActionArguments,
  file: ConfigurationFile,
  askLifeKeeper: () => Promise<InstanceAnswer>,
): Promise<FoundVolume> {
  if (given.volume !== undefined) return { kind: "volume", volume: given.volume };

  const { tag } = given;
  const configured = parseVolume(resourceEntry(file, tag)?.volume ?? "");
  const byId = parseVolume(given.id);
  if (configured !== undefined && byId !== undefined && configured.letter !== byId.letter) {
    const values = { tag, configured: configured.name, given: byId.name };
    return { kind: "refused", why: message("start", "VK105", values) };
  }
  const known = configured ?? byId;
  if (known !== undefined) return { kind: "volume", volume: known };

  const instance = await askLifeKeeper();
  const listed = instance.kind === "instance" ? parseVolume(instance.id) : undefined;
  if (listed !== undefined) return { kind: "volume", volume: listed };
  return { kind: "refused", why: message("volume", "VK104", { tag, why: whyNot(tag, instance) }) };
}

function whyNot(tag: string, instance: InstanceAnswer): Bilingual {
  switch (instance.kind) {
    case "failed": {
      const command = commandLine(instanceOf(tag));
      const { en, ja } = describeFailure(instance.failure);
      return { en: `"${command}" ${en}`, ja: `「${command}」${ja}` };
    }
    case "absent":
      return { en: "ins_list shows no such tag", ja: "ins_list に該当するタグがありません" };
    case "instance": {
      const id = JSON.stringify(instance.id);
      return {
        en: `ins_list gives the ID ${id}, which is no drive letter`,
        ja: `ins_list の ID ${id} はドライブレターではありません`,
      };
    }
  }
}
