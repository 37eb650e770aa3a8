import { put } from "../right/lib/shelf.mjs";
import { isOnline, volumeNamed } from "./volume.mjs";

const volume = volumeNamed(process.argv.slice(2));
if (await isOnline(volume)) await put(volume, "offline");
