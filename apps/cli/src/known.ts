import { describeFailure, type Bilingual } from "@volkit/kit-orchestrator";
import { commandLine, type Command, type Failure } from "@volkit/tool-command";

/** Something that was asked of a cluster: what it is, or why nobody can say. Unknown is never healthy, and never blank. */
export type Known<Value> = { readonly kind: "known"; readonly value: Value } | Unknown;

export interface Unknown {
  readonly kind: "unknown";
  readonly why: Bilingual;
}

export function known<Value>(value: Value): Known<Value> {
  return { kind: "known", value };
}

export function unknown(why: Bilingual): Unknown {
  return { kind: "unknown", why };
}

/** That a command did not tell, and how it failed to. */
export function untold(command: Pick<Command<unknown>, "tool" | "args">, failure: Failure): Unknown {
  const line = commandLine(command);
  const { en, ja } = describeFailure(failure);
  return unknown({ en: `"${line}" ${en}`, ja: `「${line}」${ja}` });
}
