import * as z from "zod/mini";
import { emcmdVerbs, kitPrograms, toolNames } from "./known-names.js";
import {
  absolutePath,
  described,
  expected,
  flag,
  key,
  name,
  numberBetween,
  seconds,
  tag,
  volume,
  wholeNumberBetween,
} from "./schema-parts.js";
import { log, metrics } from "./schema-outlets.js";
import { snmp } from "./schema-snmp.js";

const peer = z.strictObject(
  {
    node: described(name, "The LifeKeeper system name of that node."),
    tag: key(tag, "The resource's tag on that node; the same tag unless given."),
    addresses: key(z.array(name, expected("list")), "The addresses that the mirror to this peer goes to."),
  },
  expected("object"),
);

const resource = z.strictObject(
  {
    volume: key(volume, "The resource's drive letter."),
    mountPoint: key(
      absolutePath,
      "The full path of the volume's root, where it is not that of its drive letter.",
    ),
    peers: key(z.array(peer, expected("list")), "The other nodes; replaces what LifeKeeper says."),
    mode: key(
      z.enum(["act", "observe"], expected("mode")),
      "act: volkit carries out the actions; observe: the vendor's scripts do, and volkit rehearses beside them.",
      "act",
    ),
  },
  expected("object"),
);

const tools = z.partialRecord(
  z.enum(toolNames),
  described(absolutePath, "The full path of that tool."),
  expected("object"),
);
const timeouts = z.partialRecord(
  z.enum(["default", ...toolNames, ...emcmdVerbs, ...kitPrograms]),
  described(seconds, "Seconds that this one may take."),
  expected("object"),
);

const emcmd = z.strictObject(
  {
    volumeArgument: key(
      z.enum(["E:", "E"], expected("volumeArgument")),
      "How EMCMD is told the volume: with its colon or without.",
      "E:",
    ),
    retries: key(wholeNumberBetween(0, 10, "retries"), "How often an empty answer is asked again.", 1),
    retryPause: key(numberBetween(0, 60, "pause"), "Seconds before it is asked again.", 1),
  },
  expected("object"),
);

const vss = z.strictObject(
  {
    peerDelete: key(
      z.enum(["always", "when-present", "never"], expected("peerDelete")),
      "monitor.5: when the peer's shadow copies are deleted.",
      "always",
    ),
    unknown: key(
      z.enum(["fail", "continue"], expected("vssUnknown")),
      "What remove does when vssadmin gives no usable answer.",
      "fail",
    ),
  },
  expected("object"),
);

const splitBrain = z.strictObject(
  {
    notify: key(
      z.enum(["every-check", "on-change"], expected("notify")),
      "monitor.4: whether managers are told at every check that sees a split brain, or once when it comes and once when it is over.",
      "every-check",
    ),
    clearFlags: key(
      z.enum(["by-hand", "when-over"], expected("clearFlags")),
      "Who takes the flags of a split brain away: a person, or with on-change the check that sees that it is over.",
      "by-hand",
    ),
    keepPeerShadows: key(flag, "monitor.5: delete only where the peer says that it is target.", false),
    keepPeerState: key(flag, "monitor.3: leave the state of a peer that says that it is source.", false),
  },
  expected("object"),
);

const writeCheck = z.strictObject(
  {
    by: key(
      z.enum(["auto", "CheckVolume", "built-in"], expected("writeCheckBy")),
      "Who checks that the volume can be written; auto: CheckVolume where it is installed, else volkit itself.",
      "auto",
    ),
    slow: key(seconds, "volkit's own check: seconds beyond which it warns.", 5),
  },
  expected("object"),
);

const records = z.strictObject(
  {
    folder: key(absolutePath, "Where runs are recorded; %LKROOT%\\Out\\volkit unless given."),
    keep: key(wholeNumberBetween(1, 100_000, "keep"), "How many runs are kept for each volume.", 200),
    megabytes: key(
      wholeNumberBetween(1, 100_000, "keep"),
      "How many megabytes of records are kept for each volume.",
      100,
    ),
  },
  expected("object"),
);

const observe = z.strictObject(
  {
    deadline: key(seconds, "Seconds that a rehearsal beside the vendor's script may take in all.", 60),
    keep: key(
      wholeNumberBetween(1, 100_000, "keep"),
      "How many records of observed calls are kept for each volume: a rehearsal and the vendor's result each count.",
      10_000,
    ),
  },
  expected("object"),
);

const lock = z.strictObject(
  {
    wait: key(
      numberBetween(0, 86_400, "wait"),
      "Seconds that restore and remove wait for another run on their volume.",
      120,
    ),
  },
  expected("object"),
);

/** The configuration file: what is allowed, and what is expected where something else stands. */
export const configurationSchema = z.strictObject(
  {
    $schema: key(z.string(expected("text")), "Where an editor finds this schema."),
    node: key(name, "This node's LifeKeeper system name; COMPUTERNAME unless given."),
    resources: key(
      z.record(tag, described(resource, "A resource, by its tag."), expected("object")),
      "The resources, by their tags.",
    ),
    tools: key(tools, "Where tools are, by full path, where they are not in their folders."),
    timeouts: key(
      timeouts,
      "Deadlines in seconds by tool or EMCMD verb; default is 30 and SWITCHOVERVOLUME 600 unless given.",
    ),
    emcmd: key(emcmd, "How EMCMD is used."),
    vss: key(vss, "How shadow copies are dealt with."),
    splitBrain: key(splitBrain, "What is done in a split brain."),
    snmp: key(snmp, "How SNMP managers are told."),
    writeCheck: key(writeCheck, "How it is found out whether the volume can be written."),
    records: key(records, "The records of runs."),
    observe: key(observe, "Resources with the mode observe."),
    lock: key(lock, "Two runs on one volume never overlap."),
    log: key(log, "Where the messages go besides LifeKeeper."),
    metrics: key(metrics, "What Prometheus is told."),
    codePage: key(wholeNumberBetween(1, 65_535, "codePage"), "The OEM code page tools print in.", 932),
    language: key(
      z.enum(["en", "ja"], expected("language")),
      "The language of the kit's own texts; the numbered messages stay as they are.",
      "en",
    ),
  },
  expected("object"),
);

export type ConfigurationFile = z.output<typeof configurationSchema>;
