import { fail, isOnline, volumeNamed } from "./lib/shelf.mjs";

if (!(await isOnline(await volumeNamed(process.argv.slice(2)))))
  fail("the volume is not online on this node");
