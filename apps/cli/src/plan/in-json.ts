import { messageText, type Language, type Message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import type { Item, Outlook, Plan, PlannedCall } from "./plan.js";
import { openIn } from "./said.js";

/** A plan as one JSON object. */
export function planInJson(plan: Plan, language: Language): string {
  const { action, tag, volume, node, isObserved, underWay, parts, outlook, notes } = plan;
  const items = parts.flatMap(({ peer, items: of }) => of.map((item) => itemInJson(item, peer, language)));
  return JSON.stringify({
    action,
    tag,
    volume,
    node,
    observed: isObserved,
    underWay: underWay === undefined ? null : { action: underWay.action, pid: underWay.pid },
    outlook: outlookInJson(outlook, language),
    notes,
    items,
  });
}

function outlookInJson(outlook: Outlook, language: Language) {
  switch (outlook.kind) {
    case "would-succeed":
      return { kind: outlook.kind };
    case "would-fail": {
      const { step, message } = outlook;
      return { kind: outlook.kind, step, message: message === undefined ? null : said(message, language) };
    }
    case "depends":
      return { kind: outlook.kind, on: outlook.on.map(({ number }) => number) };
  }
}

function itemInJson(item: Item, peer: string | undefined, language: Language) {
  const { kind, step } = item;
  const about = { kind, step, peer: peer ?? null };
  switch (kind) {
    case "found":
    case "taken":
      return {
        ...about,
        about: item.decision.about,
        value: item.decision.value,
        ...(item.mirrors.length === 0 ? {} : { mirrors: item.mirrors }),
      };
    case "says":
      return { ...about, ...said(item.message, language) };
    case "call":
      return { ...about, ...callInJson(item, language) };
  }
}

function callInJson({ number, how, call, ending, because, ifItFails }: PlannedCall, language: Language) {
  const { command } = call;
  return {
    number,
    how,
    tool: command.tool.name,
    args: command.args,
    command: commandLine(command),
    effect: command.effect,
    exitCode: ending?.how === "exited" ? ending.exitCode : null,
    because:
      because === undefined
        ? null
        : {
            number: because.number,
            about: because.decision?.about ?? null,
            value: because.decision?.value ?? null,
          },
    ifItFails:
      ifItFails === undefined
        ? null
        : {
            outcome: ifItFails.verdict,
            endsIn: ifItFails.endsIn,
            messages: ifItFails.said.map((message) => said(openIn(message), language)),
          },
  };
}

function said(message: Message, language: Language) {
  return { severity: message.severity, id: message.id, text: messageText(message, language) };
}
