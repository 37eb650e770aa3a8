/** What tells the record of a rehearsal, and that of a vendor's result, from the record of a run. */
export const rehearsalFormat = "volkit-rehearsal" as const;
export const vendorResultFormat = "volkit-vendor-result";
