import { skipped } from "./verdict.js";

/** Said where a kit's `remove` fails, which has to prepare what `restore` is for. */
export const notPrepared = skipped(
  "remove did not take the resource out of service, so there is nothing to restore",
  "remove でリソースを停止できず、restore の対象がありません",
);
