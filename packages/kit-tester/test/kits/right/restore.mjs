import { isOnline, put, volumeNamed } from "./lib/shelf.mjs";

const volume = await volumeNamed(process.argv.slice(2));
if (!(await isOnline(volume))) await put(volume, "online");
