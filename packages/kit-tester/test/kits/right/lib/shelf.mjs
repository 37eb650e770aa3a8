import { ask } from "./ask.mjs";

/** Ends with a reason. */
export function fail(why) {
  process.stderr.write(`ERROR ${why}\n`);
  process.exit(1);
}

/** The volume of the resource that the words name. */
export async function volumeNamed(words) {
  const valueOf = (option) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
  const [tag, id] = [valueOf("-t"), valueOf("-i")];
  if (tag === undefined) fail("no tag was given: -t TAG -i ID");
  if (id === undefined) fail(`no ID was given for the tag`);
  const listed = await ask("ins_list", "-t", tag);
  if (!listed?.includes(`\x01${tag}\x01${id}\x01`)) fail("LifeKeeper does not list this tag with this ID");
  return id;
}

/** Whether this node has the volume; ends where that is not to be found out. */
export async function isOnline(volume) {
  const answer = await ask("shelf", "status", volume);
  if (answer === "ONLINE\n") return true;
  if (answer === "OFFLINE\n") return false;
  return fail("the state of the volume is not known");
}

/** Brings the volume online or takes it offline, and looks whether it is. */
export async function put(volume, verb) {
  if ((await ask("shelf", verb, volume)) !== "DONE\n") fail(`the volume cannot be put ${verb}`);
  if ((await isOnline(volume)) !== (verb === "online")) fail(`the volume was put ${verb} and is not`);
}
