import { answerTo, asked, goesOnToPeers, isCheck, ownRole, writeCheck } from "./look.js";
import { holdsIf, type Rule } from "./rule.js";

/** The monitor, as far as this node goes: what makes it fail, and where it ends. */
export const checkRules: readonly Rule[] = [
  {
    name: "check fails only by its volume",
    says: "A check fails where the mirror cannot be read or the volume cannot be written, and nowhere else (seed monitor.1, monitor.6).",
    check: (path) => {
      if (!isCheck(path)) return "beside";
      const should = ownRole(path) === "failed" || writeCheck(path) === "failed" ? "failed" : "succeeded";
      return holdsIf(path.end === should, `it ends as ${path.end}, and should as ${should}`);
    },
  },
  {
    name: "a target asks no peer",
    says: "Where this node is not source, a check asks nothing more and changes nothing (seed monitor.2).",
    check: (path) => {
      if (!isCheck(path) || ownRole(path) === "source") return "beside";
      const more = asked(path).find(({ step }) => step !== "monitor.1");
      return holdsIf(more === undefined, `it goes on to "${more?.line ?? ""}"`);
    },
  },
  {
    name: "deep check writes",
    says: "A deep check of a source tries to write whatever the peers came to; a quick check never writes (seed monitor.6).",
    check: (path) => {
      if (!goesOnToPeers(path)) return "beside";
      const wrote = writeCheck(path) !== "not asked";
      const should = path.world.action === "deepCheck";
      return holdsIf(wrote === should, should ? "the volume is not written" : "the volume is written");
    },
  },
  {
    name: "peers from LifeKeeper",
    says: "LifeKeeper is asked for the peers where the configuration names none, and not otherwise (decisions).",
    check: (path) => {
      if (!goesOnToPeers(path)) return "beside";
      const isAsked = answerTo(path, "eqv_list") !== undefined;
      const should = path.world.resource.peers === undefined;
      return holdsIf(isAsked === should, should ? "eqv_list is not asked" : "eqv_list is asked");
    },
  },
];
