import type { Bilingual, Message } from "@volkit/kit-orchestrator";
import { allInstances } from "@volkit/lifekeeper";
import { commandLine } from "@volkit/tool-command";
import type { Survey } from "../survey/facts.js";
import type { SurveyMeans } from "../survey/means.js";
import { everyResource, resourcesNamed, type Listed } from "../survey/resources.js";
import { survey } from "../survey/survey.js";
import { said, worstFirst, worstOf, type Finding, type Severity } from "./finding.js";
import { judge } from "./judge.js";

/** A resource with everything that was found out about it. */
export interface Judged {
  readonly tag: string;
  readonly mode: Listed["mode"];
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Undefined where no volume was found for the tag. */
  readonly survey: Survey | undefined;
}

/** One look at the cluster. */
export interface Look {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly durationMs: number;
  readonly severity: Severity;
  /** Worst first, then by tag. */
  readonly resources: readonly Judged[];
  /** What concerns no resource. */
  readonly findings: readonly Finding[];
}

export type Looked = { readonly kind: "look"; readonly look: Look } | Refused;

/** One of the tags named leads to no volume; `hint` where nobody has heard of it. */
export interface Refused {
  readonly kind: "refused";
  readonly why: readonly Message[];
  readonly hint?: Bilingual;
}

/** Looks at the resources of some tags, or at all there are. Changes nothing. */
export async function look(tags: readonly string[], means: SurveyMeans): Promise<Looked> {
  const { system } = means;
  const [at, began] = [system.now(), system.monotonic()];
  const { listed, findings } = tags.length === 0 ? await all(means) : await named(tags, means);
  const refused = tags.length === 0 ? [] : listed.flatMap(({ refusal }) => refusal ?? []);
  const isMistyped = listed.some(({ refusal, isUnheardOf }) => refusal !== undefined && isUnheardOf);
  if (refused.length > 0) {
    return { kind: "refused", why: refused, ...(isMistyped ? { hint: texts.checkTag } : {}) };
  }

  const judged = await Promise.all(listed.map((one) => judgedAs(one, means, listed.length > 1)));
  const resources = worstFirst(
    judged.toSorted((one, other) => compare(one.tag, other.tag)),
    ({ severity }) => severity,
  );
  const severity = worstOf([...resources, ...findings].map((each) => each.severity));
  const durationMs = system.monotonic() - began;
  return { kind: "look", look: { at, durationMs, severity, resources, findings } };
}

interface ToLookAt {
  readonly listed: readonly Listed[];
  readonly findings: readonly Finding[];
}

async function named(tags: readonly string[], means: SurveyMeans): Promise<ToLookAt> {
  return { listed: await resourcesNamed(tags, means), findings: [] };
}

async function all(means: SurveyMeans): Promise<ToLookAt> {
  const { listed, instances } = await everyResource(means);
  const about = { severity: "unknown" as const, nodes: [], look: [] };
  if (instances.kind === "unknown" && listed.length === 0) {
    const means = said(texts.nothingShownMeans, { why: instances.why });
    const look = [commandLine(allInstances("filesys", "volume")), "volkit doctor"];
    return { listed, findings: [{ ...about, id: "instances", title: texts.nothingShown, means, look }] };
  }
  if (instances.kind === "unknown") {
    const title = texts.noList;
    return { listed, findings: [{ ...about, id: "instances", title, means: instances.why }] };
  }
  if (listed.length > 0) return { listed, findings: [] };
  return { listed, findings: [{ ...about, id: "nothing", title: texts.nothing, means: texts.nothingMeans }] };
}

async function judgedAs(
  { tag, mode, resource, refusal }: Listed,
  means: SurveyMeans,
  isOneOfSeveral: boolean,
): Promise<Judged> {
  if (resource.kind === "unknown") {
    const title = said(texts.noVolume, { tag });
    const finding: Finding = {
      severity: "unknown",
      id: "no-volume",
      nodes: [],
      title,
      means: resource.why,
      look: refusal === undefined ? [] : [`volkit explain ${refusal.id}`],
    };
    return { tag, mode, severity: "unknown", findings: [finding], survey: undefined };
  }
  const found = await survey(resource.value, means, isOneOfSeveral);
  const { vss } = means.configured.settings;
  const findings = judge({ survey: found, mode, vss, now: means.system.now() });
  return { tag, mode, severity: worstOf(findings.map(({ severity }) => severity)), findings, survey: found };
}

/** By code unit: the same on every machine, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const texts = {
  checkTag: {
    en: "Check the tag; volkit status lists them.",
    ja: "タグに誤りがないか確認してください。一覧: volkit status",
  },
  noList: {
    en: "resources that the configuration does not name are not shown",
    ja: "設定にないリソースは表示できません",
  },
  nothingShown: {
    en: "the list of resources could not be had: no resource can be shown",
    ja: "リソースの一覧を取得できないため、表示できるリソースがありません",
  },
  nothingShownMeans: {
    en: "That does not mean that all is well. {why}",
    ja: "正常という意味ではありません。{why}",
  },
  nothing: { en: "there is no volume resource", ja: "ボリュームリソースがありません" },
  nothingMeans: {
    en: "The configuration names none, and ins_list on this node shows none of app filesys, type volume.",
    ja: "設定にリソースがなく、このノードの ins_list にも filesys / volume のリソースがありません。",
  },
  noVolume: { en: "the volume of {tag} could not be settled", ja: "{tag} のボリュームを特定できません" },
} as const;
