import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "../../records/limits.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import type { NamedRecord } from "./named-record.js";

/** How full it is, by the volume that has most. The oldest records go by themselves. */
export async function checkRoom(
  folder: string,
  records: readonly NamedRecord[],
  limits: Limits,
): Promise<Finding> {
  const letters = [...new Set(records.map(({ letter }) => letter))];
  const used = await Promise.all(
    letters.map(async (letter) => {
      const own = records.filter((record) => record.letter === letter);
      const sizes = await Promise.all(own.map(({ name }) => sizeOf(join(folder, name))));
      return { letter, count: own.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
  const limit = `${limits.records} / ${megabytes(limits.bytes)} MB`;
  const words = used
    .map(({ letter, count, bytes }) => `${letter} ${count} / ${megabytes(bytes)} MB`)
    .join(", ");
  const kept: About = { id: "records.room", subject: { en: "records kept", ja: "記録の保存量" } };
  const isOver = used.some(({ count, bytes }) => count > limits.records + 1 || bytes > limits.bytes * 1.1);
  const text = {
    en: `${words || "none"} (limit ${limit} a volume)`,
    ja: `${words || "なし"} (上限はボリュームごとに ${limit})`,
  };
  if (!isOver) return good(kept, text);
  return notGood(kept, "warning", {
    found: text,
    why: {
      en: "Each run removes the oldest beyond the limits: here that does not work, or the limits have just been lowered.",
      ja: "上限を超えた古い記録は実行のたびに削除されます。削除できていないか、上限を下げた直後です。",
    },
    remedy: {
      en: "Look again after the next run; then see whether LifeKeeper's account can delete files there.",
      ja: "次回の実行後に再度確認し、LifeKeeper の実行アカウントがファイルを削除できるか確認してください。",
    },
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
