import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Effective } from "../../configuration/effective.js";
import type { ToolName } from "../../configuration/known-names.js";
import type { ExaminedTool } from "../examination.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import { withoutTool } from "./without-tool.js";

/** Whether each tool is there, where, and what is lost where it is not. */
export function checkTools(
  tools: readonly (ExaminedTool & { readonly name: ToolName })[],
  configured: Effective,
): Finding[] {
  return tools.map(({ name, place }) => {
    const about: About = { id: `tool.${name}`, subject: both(name) };
    switch (place.kind) {
      case "found":
        return good(about, both(place.file));
      case "missing": {
        const places = place.lookedFor.join(", ");
        const found = {
          en: `It is not there. Looked for ${places}.`,
          ja: `ありません。確認した場所: ${places}。`,
        };
        return without(name, about, found);
      }
      case "unstartable": {
        const { file, reason } = place;
        return without(name, about, {
          en: `${file} is no program that could be started (${reason}).`,
          ja: `${file} は起動できません (${reason})。`,
        });
      }
    }
  });

  function without(name: ToolName, about: About, found: Bilingual): Finding {
    const { verdict, why } = withoutTool(name, configured);
    if (verdict === "good") return good(about, { en: `${found.en} ${why.en}`, ja: `${found.ja}${why.ja}` });
    return notGood(about, verdict, { found, why, remedy: remedyOf(name) });
  }
}

function remedyOf(name: ToolName): Bilingual {
  const home = homeVariables[name] ?? "%LKBIN%, %LKROOT%";
  return {
    en: `Check ${home} in the environment, or name the program under tools.${name} in the configuration.`,
    ja: `環境変数 ${home} を確認するか、設定の tools.${name} にプログラムのパスを指定してください。`,
  };
}

const homeVariables: Readonly<Partial<Record<ToolName, string>>> = {
  EMCmd: "%ExtMirrBase%",
  vssadmin: "%SystemRoot%",
  chkntfs: "%SystemRoot%",
  schtasks: "%SystemRoot%",
  mountvol: "%SystemRoot%",
  sc: "%SystemRoot%",
};
