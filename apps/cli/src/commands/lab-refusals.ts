import { labNodes } from "@volkit/cluster-lab";
import type { Bilingual } from "@volkit/kit-orchestrator";
import { labTexts } from "../lab/lab-texts.js";
import type { Context } from "./context.js";
import { told } from "../told.js";

/** Whether a folder is a lab; where it is none, that is said and the command is over. */
export async function isLab(context: Context, dir: string): Promise<boolean> {
  const is = (await labNodes(dir)).length > 0;
  if (!is) refuse(context, labTexts.noLab, { dir });
  return is;
}

/** Says why a command for people was not carried out, and makes its exit status 2. */
export function refuse(context: Context, text: Bilingual, values: Readonly<Record<string, string>>): void {
  context.system.print("stderr", `${told(context, text, values)}\n`);
  context.exitCode = 2;
}
