import { fail } from "../right/lib/shelf.mjs";
import { isOnline, volumeNamed } from "./volume.mjs";

if (!(await isOnline(volumeNamed(process.argv.slice(2))))) fail("the volume is not online on this node");
