import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";
import { rows } from "./rows.js";

const insList: Tool = { name: "ins_list", home: "lifekeeper" };

/** A resource instance by the fields of a row of `ins_list`; one that is not there is empty. */
export interface Instance {
  /** The LifeKeeper system name of the node that holds it. */
  readonly system: string;
  /** `filesys` for a volume (vendor's manual). */
  readonly app: string;
  /** `volume` for a volume (vendor's manual). */
  readonly type: string;
  readonly tag: string;
  /** What an action gets as `-i` (documented for LifeKeeper's Linux sibling). */
  readonly id: string;
  /** As LifeKeeper prints it: `ISP`, `ISU`, `OSU`, `OSF`, or anything else. */
  readonly state: string;
}

/** An empty list is an answer: LifeKeeper holds no such instance. `failed` is none. */
export type AllInstancesAnswer =
  | { readonly kind: "instances"; readonly instances: readonly Instance[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/**
 * Asks LifeKeeper, here or on `system`, for all its instances of an application and type (`filesys` and `volume`,
 * say; vendor's manual). Of a row, index 0 is the system, 1 the app, 2 the type, 3 the tag, 4 the ID, 6 the state
 * (5 and 6 seen in public scripts, the rest inferred); rows of another app or type, or without a tag, do not count.
 */
export function allInstances(app: string, type: string, system?: string): Command<AllInstancesAnswer> {
  return {
    tool: insList,
    args: [...(system === undefined ? [] : ["-d", system]), "-a", app, "-r", type],
    effect: "reads",
    deadlines: [insList.name],
    read: (ending) => readInstances(ending, app, type),
  };
}

function readInstances(ending: Ending, wantedApp: string, wantedType: string): AllInstancesAnswer {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const instances = rows(ending.stdout.text).flatMap(
    ([system = "", app = "", type = "", tag = "", id = "", , state = ""]) =>
      app === wantedApp && type === wantedType && tag !== "" ? [{ system, app, type, tag, id, state }] : [],
  );
  return { kind: "instances", instances };
}
