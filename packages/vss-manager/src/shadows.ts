import { byExitStatus, type Command, type Done, type Volume } from "@volkit/tool-command";
import { readListing, type Listing } from "./listing.js";
import { vssadmin } from "./vssadmin.js";

/** Does the volume, or any where none is named, store shadow copies, its own or another's (seed remove.1)? */
export function listShadowStorage(volume?: Volume): Command<Listing> {
  return {
    tool: vssadmin,
    args: ["list", "shadowstorage", ...(volume === undefined ? [] : [`/On=${volume.name}`])],
    effect: "reads",
    deadlines: [vssadmin.name],
    read: readListing,
  };
}

/** Are there shadow copies of the volume, or of any where none is named (seed remove.5)? */
export function listShadows(volume?: Volume): Command<Listing> {
  return {
    tool: vssadmin,
    args: ["list", "shadows", ...(volume === undefined ? [] : [`/for=${volume.name}`])],
    effect: "reads",
    deadlines: [vssadmin.name],
    read: readListing,
  };
}

/**
 * Deletes the volume's client-accessible shadow copies (seed monitor.5, remove.5). Exit status 1 is also what
 * it answers when there were none; only a listing afterwards tells what is left.
 */
export function deleteShadows(volume: Volume): Command<Done> {
  return {
    tool: vssadmin,
    args: ["delete", "shadows", `/for=${volume.name}`, "/quiet"],
    effect: "changes",
    deadlines: [vssadmin.name],
    read: byExitStatus,
  };
}
