import { replied, unixLines, type LabTool } from "../reply.js";
import { misused } from "./lifekeeper-status.js";
import { parseOptions } from "./options.js";

/** `lk_err -c CLASS -n NUMBER -d TO_STDERR -p PROGRAM "TEXT"`: writes a message (the words seen in public scripts). */
export const lkErr: LabTool = {
  name: "lk_err",
  home: "lifekeeper",
  answer: (cluster, _node, args) => {
    const text = args.at(-1);
    const options = parseOptions(args.slice(0, -1), ["-c", "-n", "-d", "-p"]);
    const [number, program] = [options?.get("-n"), options?.get("-p")];
    if (text === undefined || number === undefined || !/^\d+$/.test(number))
      return misused(cluster, "lk_err", '-c CLASS -n NUMBER -d TO_STDERR -p PROGRAM "TEXT"');
    return replied(cluster, 0, "", unixLines(`${program ?? "lk_err"}: (No. ${number}) ${text}`));
  },
};
