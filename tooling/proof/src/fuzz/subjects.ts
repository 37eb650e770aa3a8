import { actionWords } from "./parsers/action-words.js";
import { comparison } from "./parsers/comparison.js";
import { configuration } from "./parsers/configuration.js";
import { decoded } from "./parsers/decode.js";
import { mirrors, verbs } from "./parsers/emcmd.js";
import { equivalencies } from "./parsers/equivalencies.js";
import { exitStatus } from "./parsers/exit-status.js";
import { installedManifest } from "./parsers/installed-manifest.js";
import { instances } from "./parsers/instances.js";
import { jsonBytes } from "./parsers/json-bytes.js";
import { labCluster } from "./parsers/lab-cluster.js";
import { labFaults } from "./parsers/lab-faults.js";
import { labTools } from "./parsers/lab-tools.js";
import { lastValidCopies } from "./parsers/last-valid-copies.js";
import { lifeKeepersLock } from "./parsers/lifekeeper-lock.js";
import { messageLines } from "./parsers/messages.js";
import { chcp, since } from "./parsers/numbers.js";
import { observedCalls } from "./parsers/observed-calls.js";
import { paths } from "./parsers/paths.js";
import { runFiles } from "./parsers/run-files.js";
import { runNames } from "./parsers/run-names.js";
import { scriptWords } from "./parsers/script-words.js";
import { serviceState } from "./parsers/service-state.js";
import { settings } from "./parsers/settings.js";
import { storedPage } from "./parsers/stored-page.js";
import { linesOfText, readableText, textOnOneLine, volumeName } from "./parsers/text.js";
import { guidOfVolume, listing } from "./parsers/vssadmin.js";
import { writeCheckReport } from "./parsers/write-check.js";
import { writeCheckWords } from "./parsers/write-check-words.js";
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
  lifeKeepersLock,
  serviceState,
  instances,
  equivalencies,
  exitStatus,
  writeCheckReport,
  actionWords,
  scriptWords,
  writeCheckWords,
  jsonBytes,
  configuration,
  settings,
  lastValidCopies,
  installedManifest,
  storedPage,
  chcp,
  runFiles,
  runNames,
  observedCalls,
  comparison,
  since,
  labCluster,
  labFaults,
  labTools,
];
