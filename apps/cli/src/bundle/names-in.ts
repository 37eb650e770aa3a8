import { failureOf } from "@volkit/tool-command";
import { variable, type System } from "../system.js";
import {
  addDomain,
  addFromAnswer,
  addFromConfiguration,
  addFromRecord,
  addFromText,
  addHost,
  addTag,
  addUser,
  noNames,
  textsIn,
  type KnownNames,
} from "./known-names.js";
import type { Material } from "./material.js";

/** Every name of a machine, a domain or a user that the material shows. */
export function namesIn(material: Material, system: System): KnownNames {
  const { examination, gathered, environment, hostName } = material;
  const names = noNames();
  for (const host of [
    examination.node,
    hostName,
    variable(system, "COMPUTERNAME"),
    variable(system, "HOSTNAME"),
  ])
    addHost(names, host);
  addHost(names, variable(system, "LOGONSERVER"));
  for (const domain of ["USERDNSDOMAIN", "USERDOMAIN"]) addDomain(names, variable(system, domain));
  for (const user of ["USERNAME", "USER", "LOGNAME", "SUDO_USER"]) addUser(names, variable(system, user));

  if (examination.configuration.kind === "usable")
    addFromConfiguration(names, examination.configuration.content);
  for (const { tag, peers } of examination.resources) {
    addTag(names, tag);
    for (const peer of peers) addHost(names, peer.node);
  }
  for (const { peer, tool, args, ...call } of gathered.calls) {
    addHost(names, peer);
    if (call.state === "ended" && failureOf(call.ending) === undefined)
      addFromAnswer(names, tool.name, args, call.ending.stdout.text);
  }

  const decoder = new TextDecoder();
  const documents = [...gathered.records.records, ...gathered.observed.records, ...material.running].map(
    ({ bytes }) => decoder.decode(bytes),
  );
  for (const text of documents) addFromRecord(names, text);

  const others = [material.configuration, ...material.installation].flatMap((each) =>
    each === undefined ? [] : [decoder.decode(each.bytes)],
  );
  if (material.configuration !== undefined)
    addFromConfiguration(names, decoder.decode(material.configuration.bytes));
  const told = gathered.calls.flatMap((call) =>
    call.state === "ended" ? [call.ending.stdout.text, call.ending.stderr.text] : [],
  );
  const files = [...documents, ...others, JSON.stringify({ settings: material.settings })].flatMap(textsIn);
  const texts = [...files, ...told, ...Object.values(environment)];
  for (const text of texts) addFromText(names, text);
  return names;
}
