import { Command } from "commander";
import type { Context } from "./context.js";

export function labCommand({ language }: Context): Command {
  return new Command("lab").description(language);
}
