import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fail } from "../right/lib/shelf.mjs";

/** Wrong on purpose: it waits for its tool without end. */
function ask(tool, ...args) {
  const file = join(process.env.LKROOT, "Bin", `${tool}.exe`);
  const { status, stdout } = spawnSync(file, args, { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** The volume of the resource that the words name. */
export function volumeNamed(words) {
  const valueOf = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  const [tag, id] = [valueOf("-t"), valueOf("-i")];
  if (tag === undefined || id === undefined) fail("expected -t TAG -i ID");
  if (!ask("ins_list", "-t", tag)?.includes(`\x01${tag}\x01${id}\x01`)) fail("there is no such resource");
  return id;
}

/** Whether this node has the volume. */
export function isOnline(volume) {
  const answer = ask("shelf", "status", volume);
  if (answer !== "ONLINE\n" && answer !== "OFFLINE\n") fail("the state of the volume is not known");
  return answer === "ONLINE\n";
}

/** Brings the volume online or takes it offline, and looks whether it is. */
export function put(volume, verb) {
  if (ask("shelf", verb, volume) !== "DONE\n") fail(`the volume cannot be put ${verb}`);
  if (isOnline(volume) !== (verb === "online")) fail(`the volume was put ${verb} and is not`);
}
