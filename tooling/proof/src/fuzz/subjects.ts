import { configuration, jsonBytes, settings } from "./parsers/configuration.js";
import { decoded } from "./parsers/decode.js";
import { mirrors, verbs } from "./parsers/emcmd.js";
import { exitStatus } from "./parsers/exit-status.js";
import { clusters, faults, labTools } from "./parsers/lab.js";
import { equivalencies, instances, lock, serviceState } from "./parsers/lifekeeper.js";
import { messageLines } from "./parsers/messages.js";
import { chcp, since } from "./parsers/numbers.js";
import { comparisons, observations } from "./parsers/observed.js";
import { installation, lastValidCopies, runFiles, runNames, storedPage } from "./parsers/own-files.js";
import { paths } from "./parsers/paths.js";
import { linesOfText, readableText, textOnOneLine, volumeName } from "./parsers/text.js";
import { guidOfVolume, listing } from "./parsers/vssadmin.js";
import { actionArguments, scriptCalls, writeCheckWords } from "./parsers/words.js";
import { writeCheckReport } from "./parsers/write-check.js";
import type { Subject } from "./subject.js";

/** Every parser that reads text or bytes from outside. */
export const subjects: readonly Subject[] = [
  linesOfText,
  textOnOneLine,
  readableText,
  volumeName,
  decoded,
  paths,
  messageLines,
  mirrors,
  verbs,
  listing,
  guidOfVolume,
  lock,
  serviceState,
  instances,
  equivalencies,
  exitStatus,
  writeCheckReport,
  actionArguments,
  scriptCalls,
  writeCheckWords,
  jsonBytes,
  configuration,
  settings,
  lastValidCopies,
  installation,
  storedPage,
  chcp,
  runFiles,
  runNames,
  observations,
  comparisons,
  since,
  clusters,
  faults,
  labTools,
];
