import { membersOf, ownJson } from "./own-reading.js";

/** Whether a text is the record of an observed call, by what every one has. */
export function isObservation(text: string): boolean {
  const record = membersOf(ownJson(text));
  if (
    record?.["formatVersion"] !== 1 ||
    !["run", "volkit", "action", "node"].every((key) => isText(record[key]))
  )
    return false;
  if (record["volume"] !== null && !isText(record["volume"])) return false;
  if (record["format"] === "volkit-vendor-result") {
    return (
      isText(record["tag"]) &&
      isNumber(record["calledBy"]) &&
      isNumber(record["exitCode"]) &&
      isMoment(record["endedAt"])
    );
  }
  const orNull = (key: string, test: (value: unknown) => boolean) =>
    record[key] === null || test(record[key]);
  return (
    record["format"] === "volkit-rehearsal" &&
    orNull("tag", isText) &&
    orNull("calledBy", isNumber) &&
    orNull("calledAt", isMoment) &&
    isResult(record["result"]) &&
    isMoment(record["startedAt"]) &&
    isDuration(record["durationMs"]) &&
    isList(record["arguments"], isText) &&
    (record["notes"] === undefined || isList(record["notes"], isText)) &&
    (record["platform"] === undefined || isText(record["platform"])) &&
    isObject(record["configuration"]) &&
    isList(record["calls"], isCall) &&
    isList(record["lookups"], isLookup) &&
    isList(record["decisions"], isDecision) &&
    isList(record["assumed"], isCommand) &&
    [record["wouldSay"], record["messages"]].every((list) => isList(list, isSaid))
  );
}

function isSaid(value: unknown): boolean {
  return ["severity", "id", "text", "step"].every((key) => isText(membersIn(value)?.[key]));
}

function isDecision(value: unknown): boolean {
  const decision = membersIn(value);
  const peer = decision?.["peer"];
  return (
    ["step", "about", "value"].every((key) => isText(decision?.[key])) &&
    (peer === undefined || peer === null || isText(peer))
  );
}

function isLookup(value: unknown): boolean {
  const lookup = membersIn(value);
  const failure = lookup?.["failure"];
  return (
    isText(lookup?.["name"]) &&
    isList(lookup?.["addresses"], isText) &&
    (failure === undefined || failure === null || isText(failure))
  );
}

/** None is in the samples: where a change made one, it is none of a call's. */
function isCall(): boolean {
  return false;
}

function isCommand(value: unknown): boolean {
  const command = membersIn(value);
  return (
    isText(command?.["step"]) &&
    isText(command?.["command"]) &&
    (command?.["peer"] === null || isText(command?.["peer"]))
  );
}

function isList(value: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => holds(one));
}

function isObject(value: unknown): boolean {
  return membersIn(value) !== undefined;
}

function isDuration(value: unknown): boolean {
  return isNumber(value) && Number(value) >= 0;
}

/** Text is never read as JSON. */
function membersIn(value: unknown) {
  return typeof value === "object" && !Array.isArray(value) ? membersOf(value) : undefined;
}

function isResult(value: unknown): boolean {
  const result = membersOf(value);
  switch (result?.["kind"]) {
    case "would-succeed":
    case "would-fail":
      return true;
    case "depends":
      return Array.isArray(result["on"]) && result["on"].every(isCommand);
    case "unknown":
      return (
        ["refused", "deadline", "interrupted", "defect"].includes(String(result["why"])) &&
        isText(result["why"])
      );
    default:
      return false;
  }
}

/** A moment that can be told in local time, wherever that is. */
function isMoment(value: unknown): boolean {
  const moment = typeof value === "string" ? Date.parse(value) : NaN;
  return [-1, 1].every((days) => !Number.isNaN(new Date(moment + days * 86_400_000).getTime()));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) < Infinity;
}
