import { groups, groupTitles, type Listed } from "@volkit/kit-tester";
import type { Language } from "@volkit/kit-orchestrator";

/** The assertions by their groups, each with what is wrong with a kit that fails it. */
export function listText(listed: readonly Listed[], language: Language): string {
  const lines = groups.flatMap((group) => {
    const own = listed.filter((each) => each.group === group);
    if (own.length === 0) return [];
    const rows = own.flatMap(({ id, title, wrong }) => [`  ${id}`, `      ${title}`, `      ${wrong}`]);
    return [`${group}: ${groupTitles[group][language]}`, ...rows, ""];
  });
  return lines.map((line) => `${line}\n`).join("");
}
