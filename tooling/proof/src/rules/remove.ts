import type { Path } from "../walk/path.js";
import { answerTo, asked, changes, isDone, isSaid, ownRole } from "./look.js";
import { holdsIf, type Rule } from "./rule.js";

/** remove: when the volume counts as closed, and what keeps it from being locked. */
export const removeRules: readonly Rule[] = [
  {
    name: "remove succeeds only with a closed volume",
    says: "remove answers 0 only where the volume was locked, is a target, or LifeKeeper is stopping (seed remove, decisions).",
    check: (path) => {
      if (!isRemove(path) || path.end !== "succeeded") return "beside";
      const isStopping = answerTo(path, "sc") === "stopping";
      const isClosed = isDone(path, "LOCKVOLUME") || ownRole(path) === "target" || isStopping;
      return holdsIf(isClosed, "nothing says that the volume is closed");
    },
  },
  {
    name: "a locked volume is a success",
    says: "Where LOCKVOLUME is done, remove answers 0 (seed remove.6).",
    check: (path) => {
      if (!isDone(path, "LOCKVOLUME")) return "beside";
      return holdsIf(path.end === "succeeded", "it answers 1");
    },
  },
  {
    name: "nothing that holds copies is locked",
    says: "A volume that stores shadow copies or still has some is never locked; where nobody knows, only if the settings say so (seed remove.1, remove.5).",
    check: (path) => {
      if (asked(path, "LOCKVOLUME").length === 0) return "beside";
      const isLetGo = (answer: string | undefined): boolean =>
        answer === "absent" || (answer === "unknown" && path.world.settings.vss.unknown === "continue");
      const [stores, has] = [answerTo(path, "shadowstorage"), answerTo(path, "vssadmin", "list", "shadows")];
      return holdsIf(
        isLetGo(stores) && isLetGo(has),
        `storage is ${stores ?? "unasked"}, copies ${has ?? "unasked"}`,
      );
    },
  },
  {
    name: "only a source is locked",
    says: "Only a node that is source for sure is locked, and its copies deleted (seed remove.4, decisions).",
    check: (path) => {
      const touched = changes(path).find(({ argv }) => argv.includes("LOCKVOLUME") || argv[0] === "vssadmin");
      if (!isRemove(path) || touched === undefined) return "beside";
      return holdsIf(
        ownRole(path) === "source",
        `"${touched.line}" is run where the role is ${ownRole(path)}`,
      );
    },
  },
  {
    name: "a stopping LifeKeeper ends remove",
    says: "Where LifeKeeper is stopping, remove ends as a success and changes nothing (seed remove.2, decisions).",
    check: (path) => {
      if (answerTo(path, "sc") !== "stopping") return "beside";
      const changed = changes(path)[0];
      const isRight = changed === undefined && path.end === "succeeded";
      return holdsIf(isRight, `it ends as ${path.end}, having run "${changed?.line ?? "nothing"}"`);
    },
  },
  {
    name: "a target is left as it is",
    says: "On a target remove ends as a success, quietly (seed remove.4); who may still show a split brain is said.",
    check: (path) => {
      if (!isRemove(path) || ownRole(path) !== "target") return "beside";
      const told = path.events.filter(isSaid).filter(({ step }) => step === "remove.4");
      const isQuiet = told.every(({ id }) => isOfTheAnswer(id) || id === "VK336");
      return holdsIf(isQuiet && path.end === "succeeded", `it ends as ${path.end}`);
    },
  },
  {
    name: "remove asks no peer",
    says: "remove and restore ask nothing of another node.",
    check: (path) => {
      if (path.world.action !== "remove" && path.world.action !== "restore") return "beside";
      const other = asked(path).find(({ peer, argv }) => peer !== undefined || argv.includes("NODEB"));
      return holdsIf(other === undefined, `"${other?.line ?? ""}" is asked`);
    },
  },
];

function isRemove({ world }: Path): boolean {
  return world.action === "remove";
}

/** Said of how an answer came about, and not of what it means. */
function isOfTheAnswer(id: string): boolean {
  return id.startsWith("VK20");
}
