import { sameName } from "../find.js";
import { replied, windowsLines, type LabTool } from "../reply.js";

/**
 * `sc query NAME`: a node of the lab has one service, `LifeKeeper`; any other is exit 1060. The state's number
 * and name are the same in every language (captured). Words it does not understand: 87 (assumed).
 */
export const sc: LabTool = {
  name: "sc",
  home: "windows",
  answer: (cluster, node, args) => {
    const [verb = "", name = "", ...more] = args;
    if (verb.toLowerCase() !== "query" || name === "" || more.length > 0)
      return replied(cluster, 87, windowsLines("USAGE: sc query [service name]"));
    if (!sameName(name, "LifeKeeper")) return replied(cluster, 1060, windowsLines(...notInstalled));
    const { number, name: state } = node.service;
    const accepts = state === "RUNNING" ? "STOPPABLE" : "NOT_STOPPABLE";
    return replied(
      cluster,
      0,
      windowsLines(
        "",
        "SERVICE_NAME: LifeKeeper",
        "        TYPE               : 10  WIN32_OWN_PROCESS",
        `        STATE              : ${number}  ${state}`,
        `                                (${accepts}, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)`,
        "        WIN32_EXIT_CODE    : 0  (0x0)",
        "        SERVICE_EXIT_CODE  : 0  (0x0)",
        "        CHECKPOINT         : 0x0",
        "        WAIT_HINT          : 0x0",
      ),
    );
  },
};

const notInstalled = [
  "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:",
  "",
  "The specified service does not exist as an installed service.",
  "",
];
