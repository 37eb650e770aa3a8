import { NtExecutable, NtExecutableResource, Resource, Data } from "resedit";
import { makeDeaf, nodeVariables } from "./deaf.js";
import { setFuse } from "./fuse.js";
import { drawIcon } from "./icon.js";

/** What a Windows executable says of itself. */
export interface About {
  /** MAJOR.MINOR.PATCH, with or without what follows a hyphen. */
  readonly version: string;
  readonly description: string;
}

const english = { lang: 1033, codepage: 1200 };
const rawData = 10; // RT_RCDATA

/**
 * Makes volkit.exe of node.exe: the program as a resource, where Node looks for it; version, description and icon
 * of volkit in the place of Node's; and without Node's signature, which no longer fits.
 */
export function windowsExecutable(nodeExe: Uint8Array, blob: Uint8Array, about: About): Buffer {
  const bytes = Buffer.from(nodeExe);
  makeDeaf(bytes, nodeVariables);
  setFuse(bytes);
  const executable = NtExecutable.from(bytes, { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  setVersion(resources, about);
  setIcon(resources);
  const bin = Uint8Array.from(blob).buffer;
  resources.replaceResourceEntry({ type: rawData, id: "NODE_SEA_BLOB", ...english, bin });
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

function setVersion({ entries }: NtExecutableResource, { version, description }: About): void {
  const versionType = 16; // RT_VERSION
  entries.splice(0, entries.length, ...entries.filter(({ type }) => type !== versionType));
  const info = Resource.VersionInfo.createEmpty();
  info.lang = english.lang;
  const numbers = version.split(/[-+]/)[0] ?? "0.0.0";
  info.setFileVersion(`${numbers}.0`);
  info.setProductVersion(`${numbers}.0`);
  info.setStringValues(english, {
    ProductName: "volkit",
    FileDescription: description,
    FileVersion: version,
    ProductVersion: version,
    OriginalFilename: "volkit.exe",
    InternalName: "volkit",
    LegalCopyright: "MIT License; with Node.js and others: see LICENSES",
  });
  info.outputToResourceEntries(entries);
}

function setIcon({ entries }: NtExecutableResource): void {
  const { icons } = Data.IconFile.from(drawIcon());
  const [group] = Resource.IconGroupEntry.fromEntries(entries);
  Resource.IconGroupEntry.replaceIconsForResource(
    entries,
    group?.id ?? 1,
    group?.lang ?? english.lang,
    icons.map(({ data }) => data),
  );
}
