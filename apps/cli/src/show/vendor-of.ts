import { basename } from "node:path";
import { pairs } from "../compare/pair.js";
import type { RehearsalRecord, VendorRecord } from "../recorded/format.js";
import { readSources } from "../recorded/found.js";
import type { Source } from "../recorded/source.js";

/** The vendor's script had ended long before. */
const longestMs = 86_400_000;

/** How the vendor's script ended in the call that a rehearsal goes with; undefined where that is not recorded. */
export async function vendorOf(
  rehearsal: RehearsalRecord,
  sources: readonly Source[],
): Promise<VendorRecord | undefined> {
  const { action, startedAt, run } = rehearsal;
  const from = Date.parse(startedAt) - longestMs;
  const isNear = (file: string) => {
    const [moment = "", , what = ""] = basename(file).split("-");
    const at = Date.parse(
      moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, "$1-$2-$3T$4:$5:$6.$7Z"),
    );
    return (
      (what === `${action}Vendor` || what === `${action}Rehearsal`) && at > from && at < from + 2 * longestMs
    );
  };
  const records = (await readSources(sources, isNear)).records.map(({ record }) => record);
  const calls = pairs({
    rehearsals: records.filter((record) => record.format === "volkit-rehearsal"),
    vendorResults: records.filter((record) => record.format === "volkit-vendor-result"),
  });
  return calls.find((call) => call.rehearsal?.run === run && call.node === rehearsal.node)?.vendor;
}
