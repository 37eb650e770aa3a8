import { isOnline, put, volumeNamed } from "./shelf.mjs";

const volume = volumeNamed(process.argv.slice(2));
if (isOnline(volume)) put(volume, "offline");
