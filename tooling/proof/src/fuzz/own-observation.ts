import { membersOf, ownJson } from "./own-reading.js";

/** Whether a text is the record of an observed call, by what every one has. */
export function isObservation(text: string): boolean {
  const record = membersOf(ownJson(text));
  if (record?.["formatVersion"] !== 1 || !["run", "action", "node"].every((key) => isText(record[key])))
    return false;
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
    [record["wouldSay"], record["messages"]].every(
      (list) =>
        Array.isArray(list) &&
        list.every((one) => ["severity", "id", "text"].every((key) => isText(membersOf(one)?.[key]))),
    )
  );
}

function isResult(value: unknown): boolean {
  const result = membersOf(value);
  const isCommand = (one: unknown) => {
    const command = membersOf(one);
    return (
      isText(command?.["step"]) &&
      isText(command?.["command"]) &&
      (command?.["peer"] === null || isText(command?.["peer"]))
    );
  };
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
