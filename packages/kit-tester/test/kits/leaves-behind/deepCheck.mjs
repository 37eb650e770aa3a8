import { fail } from "../right/lib/shelf.mjs";
import { isOnline, volumeNamed } from "./shelf.mjs";

if (!isOnline(volumeNamed(process.argv.slice(2)))) fail("the volume is not online on this node");
