import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { haveDebianPrograms } from "../machine.js";
import { writeAnswers } from "../node/answers.js";
import type { Agent, MaybeAgent } from "./agent.js";

const home = "/usr/lib/ocf/resource.d/linbit";
const name = "OCF drbd monitor, stubbed";
const test = "test -f /proc/drbd";

/**
 * The OCF agent drbd of Debian's `drbd-utils` on a machine without DRBD: its programs are stand-ins that answer at once as
 * for a healthy primary, a block device of this machine stands for DRBD's, and in a copy of the agent the test for the
 * kernel module holds. All the rest is as it is shipped.
 */
export function drbdAgent(folder: string, standIn: string): MaybeAgent {
  const device = readdirSync("/sys/class/block")
    .map((each) => `/dev/${each}`)
    .find(isBlockDevice);
  if (device === undefined) return none("there is no block device to stand for DRBD's");
  try {
    haveDebianPrograms({
      [`${home}/drbd`]: ["drbd-utils"],
      "/usr/lib/ocf/resource.d/heartbeat/Dummy": ["resource-agents"],
    });
  } catch (error) {
    return none(error instanceof Error ? error.message : String(error));
  }
  const text = readFileSync(`${home}/drbd`, "utf8");
  if (!text.includes(test)) return none(`this version of it does not ask "${test}"`);
  return { kind: "agent", agent: layOut(folder, standIn, device, text.replace(test, "true")) };
}

function layOut(folder: string, standIn: string, device: string, text: string): Agent {
  mkdirSync(folder);
  const program = join(folder, "drbd");
  writeFileSync(program, text, { mode: 0o755 });
  copyFileSync(`${home}/drbd.shellfuncs.sh`, join(folder, "drbd.shellfuncs.sh"));
  for (const each of ["drbdadm", "drbdsetup", "crm_master"]) linkSync(standIn, join(folder, each));
  const answers = join(folder, "answers");
  writeAnswers(
    answers,
    new Map(Object.entries(said(device)).map(([words, of]) => [words, { status: 0, text: of }])),
  );
  const environment = {
    PATH: `${folder}:/usr/sbin:/usr/bin:/sbin:/bin`,
    HA_SBIN_DIR: folder,
    HA_RSCTMP: join(folder, "agents"),
    OCF_ROOT: "/usr/lib/ocf",
    OCF_RESOURCE_INSTANCE: "bench",
    OCF_RESKEY_drbd_resource: "r0",
    OCF_RESKEY_drbdconf: "/dev/null",
    OCF_RESKEY_crm_feature_set: "3.19.0",
    OCF_RESKEY_CRM_meta_interval: "20000",
    OCF_RESKEY_CRM_meta_clone_max: "2",
    STAND_IN_ANSWERS: answers,
  };
  const note =
    `${name}: drbdadm, drbdsetup and crm_master are programs that answer at once as for a healthy primary, ` +
    `${device} stands for DRBD's device, and "${test}" is taken for true; the rest is as it is shipped.`;
  return { name, asked: { command: [program, "monitor"], environment, exitCode: runningPrimary }, note };
}

/** What OCF has a monitor end with on a healthy primary. */
const runningPrimary = 8;

function said(device: string): Readonly<Record<string, string>> {
  return {
    "drbdadm --version": "DRBD_KERNEL_VERSION_CODE=0x090200\nDRBDADM_VERSION_CODE=0x091600\n",
    "drbdadm -c /dev/null sh-dev r0": `${device}\n`,
    "drbdsetup events2 --now r0": [
      "exists resource name:r0 role:Primary suspended:no",
      "exists connection name:r0 peer-node-id:1 conn-name:b connection:Connected role:Secondary",
      "exists device name:r0 volume:0 minor:0 disk:UpToDate client:no quorum:yes",
      "exists peer-device name:r0 peer-node-id:1 conn-name:b volume:0 replication:Established peer-disk:UpToDate",
      "exists -\n",
    ].join("\n"),
    "crm_master -Q -l reboot -v 10000": "",
  };
}

function none(why: string): MaybeAgent {
  return { kind: "none", why: `${name} is left out: ${why}.` };
}

function isBlockDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isBlockDevice() ?? false;
}
