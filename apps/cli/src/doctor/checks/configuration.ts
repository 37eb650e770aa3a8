import type { Message } from "@volkit/kit-orchestrator";
import { doubtsAbout } from "../../configuration/doubts.js";
import { good, notGood, type About, type Finding, type Verdict } from "../finding.js";
import { both, findingOf } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";
import { riskyKeys } from "./risky-keys.js";

const about: About = {
  id: "configuration.file",
  subject: { en: "configuration", ja: "設定ファイル" },
};

/** Whether the configuration is what somebody meant it to be, and whether every run will find it. */
export function checkConfiguration({ loaded, place, file, system }: Surroundings): Finding[] {
  switch (loaded.kind) {
    case "none":
      return [nothingThere(place?.file)];
    case "unusable":
      return loaded.problems.map((said) => findingOf(about, "bad", said));
    case "usable":
      return [
        ...(loaded.lastValid ? [] : [good(about, both(loaded.file))]),
        ...loaded.warnings.map((said) => ofWarning(said, loaded.lastValid)),
        // A tool that is not there is told with all the others.
        ...doubtsAbout(loaded.file, file, system)
          .filter(({ id }) => id !== "VK118")
          .map((said) => findingOf({ ...about, id: "configuration.doubt" }, "warning", said)),
        resources(Object.keys(file.resources ?? {})),
        ...riskyKeys(file),
      ];
  }
}

function nothingThere(looked: string | undefined): Finding {
  const where = looked ?? "LKROOT (unset)";
  return notGood(about, "warning", {
    found: { en: `There is none: ${where}.`, ja: `ありません: ${where}。` },
    why: {
      en: "The defaults apply, and the installed scripts hand every tag to the vendor's scripts: volkit handles none.",
      ja: "既定値で動作します。インストール済みスクリプトはすべてのタグを既存のスクリプトに渡し、volkit は処理しません。",
    },
    remedy: {
      en: "Write one that names the resources, and see what `volkit config check` says.",
      ja: "resources を記載した設定ファイルを作成し、volkit config check で確認してください。",
    },
  });
}

/** VK116: others can change it, and with it what is started with all rights. */
function ofWarning(said: Message, lastValid: boolean): Finding {
  if (said.id === "VK116") return findingOf({ ...about, id: "writable.configuration" }, "bad", said);
  const verdict: Exclude<Verdict, "good"> = lastValid && said.id !== "VK117" ? "bad" : "warning";
  return findingOf(about, verdict, said);
}

function resources(tags: readonly string[]): Finding {
  const named: About = {
    id: "configuration.resources",
    subject: { en: "resources", ja: "対象リソース" },
  };
  if (tags.length > 0) return good(named, both(tags.join(", ")));
  return notGood(named, "warning", {
    found: { en: "The configuration names none.", ja: "設定に resources の記載がありません。" },
    why: {
      en: "Installed scripts hand every tag that is not named to the vendor's scripts.",
      ja: "記載のないタグは、インストール済みスクリプトから既存のスクリプトに渡されます。",
    },
    remedy: {
      en: "Name the tags of this node's volume resources under resources.",
      ja: "このノードのボリュームリソースのタグを resources に記載してください。",
    },
  });
}
