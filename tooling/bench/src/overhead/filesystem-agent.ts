import { readFileSync } from "node:fs";
import { join } from "node:path";
import { haveDebianPrograms } from "../machine.js";
import type { MaybeAgent } from "./agent.js";

const program = "/usr/lib/ocf/resource.d/heartbeat/Filesystem";

/** Where it writes for its deeper check, below the mount. The caller removes it. */
export const statusFolder = "/dev/shm/.volkit-bench";

/**
 * The OCF agent Filesystem of Debian's `resource-agents`, told of the memory file system that every Linux has mounted on
 * `/dev/shm`. At level 0 it looks whether that is mounted; at level 20 it writes a file there and reads it as well.
 */
export function filesystemAgent(level: 0 | 20, folder: string): MaybeAgent {
  const name = `OCF Filesystem monitor, level ${level}`;
  const mount = mountedOn("/dev/shm");
  if (mount === undefined)
    return { kind: "none", why: `${name} is left out: nothing is mounted on /dev/shm.` };
  try {
    haveDebianPrograms({ [program]: ["resource-agents"], fuser: ["psmisc"], modprobe: ["kmod"] });
  } catch (error) {
    return {
      kind: "none",
      why: `${name} is left out, ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
  const environment = {
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    OCF_ROOT: "/usr/lib/ocf",
    OCF_RESOURCE_INSTANCE: "bench",
    OCF_RESKEY_device: mount.device,
    OCF_RESKEY_directory: "/dev/shm",
    OCF_RESKEY_fstype: mount.type,
    OCF_RESKEY_statusfile_prefix: ".volkit-bench/",
    OCF_RESKEY_CRM_meta_interval: "20000",
    OCF_CHECK_LEVEL: String(level),
    HA_RSCTMP: join(folder, "agents"),
  };
  const asked = { command: [program, "monitor"], environment } as const;
  return { kind: "agent", agent: { name, asked, note: `${name}: nothing is stubbed; it watches /dev/shm.` } };
}

function mountedOn(place: string): { readonly device: string; readonly type: string } | undefined {
  const lines = readFileSync("/proc/self/mounts", "utf8").split("\n");
  const [device, , type] = lines.findLast((line) => line.split(" ")[1] === place)?.split(" ") ?? [];
  return device === undefined || type === undefined ? undefined : { device, type };
}
