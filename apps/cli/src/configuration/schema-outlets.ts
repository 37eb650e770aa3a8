import * as z from "zod/mini";
import { absolutePath, expected, flag, key, text, wholeNumberBetween } from "./schema-parts.js";

const word = text(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, "word");
const severities = z.array(z.enum(["ERROR", "WARN", "INFO"], expected("severity")), expected("list"));

const lkErr = z.strictObject(
  {
    enabled: key(flag, "Whether lk_err is used.", false),
    destination: key(word, "The argument of -d; where each one leads is not documented.", "TO_STDERR"),
    class: key(word, "The argument of -c.", "FRS_ERR"),
    program: key(word, "The argument of -p.", "volkit"),
    severities: key(severities, 'Which messages are written; those with "ERROR" unless given.'),
  },
  expected("object"),
);

/** Where the messages of a run go besides stderr. */
export const log = z.strictObject(
  {
    file: key(absolutePath, "A file that gets a line of JSON for every message and every run."),
    megabytes: key(wholeNumberBetween(1, 10_000, "keep"), "The size at which another file is begun.", 10),
    keep: key(wholeNumberBetween(1, 1000, "keep"), "How many older files are kept.", 5),
    lkErr: key(lkErr, "Messages are also written by LifeKeeper's lk_err."),
    eventLog: key(flag, "On Windows messages are also written to the Application log.", false),
  },
  expected("object"),
);

export const metrics = z.strictObject(
  { folder: key(absolutePath, "The folder of the textfile collector, for a file NAME.prom of each volume.") },
  expected("object"),
);
