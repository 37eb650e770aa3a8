import type { Cluster } from "@volkit/cluster-lab";
import { isReadable } from "@volkit/tool-command";
import { isDeepStrictEqual } from "node:util";
import { exitOf, inWords, type Ran } from "./ran.js";
import type { Finding } from "./verdict.js";

/** The last exit status that a program chooses: a shell has 126 and 127 for what it could not start, the rest for signals. */
const lastOwnStatus = 125;
const mostOutput = 64 * 1024;

/** That it succeeded. */
export function succeeded(ran: Ran): Finding | undefined {
  if (exitOf(ran) === 0) return undefined;
  return { expected: { en: "exit status 0", ja: "終了コード 0" }, came: inWords(ran) };
}

/** That it ended by itself and did not succeed. */
export function didNotSucceed(ran: Ran): Finding | undefined {
  const exit = exitOf(ran);
  if (exit !== undefined && exit !== 0) return undefined;
  return { expected: { en: "an exit status that is not 0", ja: "0 以外の終了コード" }, came: inWords(ran) };
}

/** That it ended by itself, in time, with a status of its own choice. */
export function ended(ran: Ran): Finding | undefined {
  const exit = exitOf(ran);
  if (exit !== undefined && exit <= lastOwnStatus) return undefined;
  return {
    expected: {
      en: `an end in time, with an exit status from 0 to ${lastOwnStatus}`,
      ja: `制限時間内の終了と、0 から ${lastOwnStatus} までの終了コード`,
    },
    came: inWords(ran),
  };
}

/** That it says on stderr why it did not succeed. */
export function saidWhy(ran: Ran): Finding | undefined {
  if (exitOf(ran) === 0 || ran.ending.stderr.text.trim() !== "") return undefined;
  const { en, ja } = inWords(ran);
  return {
    expected: { en: "a failure is explained on stderr", ja: "失敗の理由が標準エラー出力にあること" },
    came: { en: `${en}, and stderr is empty`, ja: `${ja}、標準エラー出力は空` },
  };
}

/** That nothing it started lives on. */
export function leftNoProcess(ran: Ran): Finding | undefined {
  if (ran.processes.length === 0) return undefined;
  const ids = ran.processes.join(", ");
  return {
    expected: { en: "no process that lives on", ja: "実行後に残るプロセスがないこと" },
    came: {
      en: `${ran.action} left the processes ${ids}`,
      ja: `${ran.action} の後にプロセス ${ids} が残った`,
    },
  };
}

/** That it left no file in the folders that are not its own. */
export function leftNoFile(ran: Ran): Finding | undefined {
  if (ran.files.length === 0) return undefined;
  const files = ran.files.join(", ");
  return {
    expected: {
      en: "no new file in its current folder, HOME or TMPDIR",
      ja: "カレントフォルダ、HOME、TMPDIR に新しいファイルがないこと",
    },
    came: { en: `${ran.action} left ${files}`, ja: `${ran.action} の後に ${files} が残った` },
  };
}

/** That all it printed is UTF-8. */
export function spokeUtf8(ran: Ran): Finding | undefined {
  const { stdout, stderr } = ran.ending;
  const other = [stdout, stderr].find(({ encoding }) => encoding !== "utf-8");
  if (other === undefined) return undefined;
  return {
    expected: { en: "output in UTF-8", ja: "出力が UTF-8 であること" },
    came: {
      en: `${ran.action} printed bytes that are not`,
      ja: `${ran.action} の出力に UTF-8 でないバイト列がある`,
    },
  };
}

/** That nothing it printed can drive a terminal. */
export function spokePlainly(ran: Ran): Finding | undefined {
  const { stdout, stderr } = ran.ending;
  if (isReadable(stdout.text) && isReadable(stderr.text)) return undefined;
  return {
    expected: { en: "no control characters in its output", ja: "出力に制御文字がないこと" },
    came: {
      en: `${ran.action} handed on control characters of a tool`,
      ja: `${ran.action} がツールの制御文字をそのまま出力した`,
    },
  };
}

/** That it did not print without measure. */
export function spokeBriefly(ran: Ran): Finding | undefined {
  const { stdout, stderr } = ran.ending;
  const length = stdout.text.length + stderr.text.length;
  if (length <= mostOutput && !stdout.cut && !stderr.cut) return undefined;
  return {
    expected: { en: "at most 64 KiB of output", ja: "出力が 64 KiB 以下であること" },
    came: {
      en: `${ran.action} printed ${length} characters or more`,
      ja: `${ran.action} が ${length} 文字以上を出力した`,
    },
  };
}

/** That a success means what it means with tools that are well: the cluster is the same afterwards, whoever was told. */
export function keptItsWord(ran: Ran, after: Cluster, whenWell: Cluster): Finding | undefined {
  const isSame = isDeepStrictEqual({ ...after, traps: [] }, { ...whenWell, traps: [] });
  if (exitOf(ran) !== 0 || isSame) return undefined;
  const { en, ja } = inWords(ran);
  return {
    expected: {
      en: "a failure, or a cluster as after a success with every tool well",
      ja: "失敗の終了コード、またはツールがすべて正常なときの成功と同じクラスタの状態",
    },
    came: { en: `${en}, and the work was not done`, ja: `${ja}、しかし処理は行われていない` },
  };
}

/** That the cluster is as it was. */
export function leftAsItWas(before: Cluster, after: Cluster, what: string): Finding | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  return {
    expected: { en: "the cluster as it was before", ja: "クラスタの状態が実行前と同じであること" },
    came: { en: `${what} changed it`, ja: `${what} により状態が変わった` },
  };
}
