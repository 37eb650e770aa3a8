import { describe, expect, test } from "vitest";
import { labRunner } from "@volkit/cluster-lab";
import { commandLine, ending, exited } from "@volkit/tool-command";
import type { Scene } from "./support/scene.js";
import { scenesOfAnswers } from "./support/scenes-of-answers.js";
import { scenesOfFiles } from "./support/scenes-of-files.js";
import { scenesOfMirrors } from "./support/scenes-of-mirrors.js";
import { scenesOfRecords } from "./support/scenes-of-records.js";
import { configurationSchemaJson } from "./support/schema.js";
import { factState, type FactState } from "../../src/open-facts/fact-lines.js";
import { ledger, settleAll } from "../../src/open-facts/ledger.js";
import { bundleNode } from "./support/node.js";
import { called, record } from "./support/records.js";

const scenes = [...scenesOfMirrors, ...scenesOfAnswers, ...scenesOfRecords, ...scenesOfFiles];

async function statesIn(scene: Scene): Promise<Record<string, FactState>> {
  const { answers = [] } = scene;
  const node = bundleNode({
    ...scene,
    runner: (store) => (call) => {
      const asked = commandLine(call.command);
      const answer = answers.find(([begins]) => asked.startsWith(begins) && !asked.startsWith(`${begins}:`));
      return answer === undefined ? labRunner(store, "NODEA").run(call) : Promise.resolve(answer[1]);
    },
  });
  for (const each of scene.records ?? []) node.put(...record(each));
  for (const file of scene.files ?? []) node.put(file, "");
  const { facts } = await node.gathered();
  return Object.fromEntries(facts.map((fact) => [fact.fact.id, factState(fact)]));
}

describe("what a node shows of facts", () => {
  test.each(scenes.map((scene) => [scene.title, scene] as const))("%s", async (_, scene) => {
    expect(await statesIn(scene)).toMatchObject(scene.expected);
  });
});

describe("on Windows alone it is settled", () => {
  const killed = (left: readonly number[]) =>
    called("deepCheck", 0, {
      calls: [["chkntfs", ["E:"], ending({ how: "timed-out", seconds: 30, left })]],
    });
  test.each([
    ["ended with all it started", [], "agrees"],
    ["not ended", [4711], "otherwise"],
  ] as const)("whether a late tool can be %s", async (_, left, state) => {
    const node = bundleNode();
    node.put(...record(killed(left)));
    const { evidence } = await node.gathered();
    const states = (platform: string) =>
      settleAll({ ...evidence, site: { ...evidence.site, platform } })
        .filter(({ fact }) => fact.id === "windows.process-tree")
        .map(factState);
    expect([states("win32"), states("linux")]).toEqual([[state], ["open"]]);
  });
});

describe("what is not known", () => {
  test("is not laid to peers that are dead where no peer is known", async () => {
    const { evidence } = await bundleNode().gathered();
    const facts = settleAll({ ...evidence, heard: [], site: { ...evidence.site, resources: [] } });
    const fact = facts.find((each) => each.fact.id === "lifekeeper.lcdremexec-exit");
    expect(fact?.settlement).toMatchObject({ why: { en: "No peer was known at the time of this bundle." } });
  });
});

describe("an answer", () => {
  test("says which of the cases that were asked about was not seen", async () => {
    const node = bundleNode();
    node.put(...record(called("deepCheck", 0, { calls: [["CheckVolume", ["E:"], exited(0)]] })));
    const { facts } = await node.gathered();
    const checked = facts.find(({ fact }) => fact.id === "lifekeeper.check-volume");
    expect(checked?.settlement).toMatchObject({
      answer: {
        en: "Seen so far: exit 0. Not seen: any other status.",
        ja: "確認できた範囲: 終了コード 0。未確認: 0 以外の終了コード。",
      },
    });
  });
});

describe("the ledger", () => {
  /** No evidence could be otherwise: whatever is seen is the answer. */
  const cannotBeOtherwise = [
    ...["emcmd.service-stopped", "emcmd.exit-and-status", "lifekeeper.lcdremexec-waits"],
    ...["lifekeeper.extra-arguments", "lifekeeper.check-volume", "lifekeeper.korn-shell"],
    ...["windows.schedule-task", "windows.chkntfs-exit", "emcmd.sides-disagree"],
  ];
  const onWindowsAlone = ["windows.bitness", "windows.process-tree"];
  const told = (state: FactState): Set<string> =>
    new Set(
      scenes.flatMap(({ expected }) =>
        Object.entries(expected).flatMap(([id, is]) => (is === state ? [id] : [])),
      ),
    );
  const settleable = ledger
    .filter(({ id, by }) => by !== "person" && !onWindowsAlone.includes(id))
    .map(({ id }) => id);

  test("can be settled here, fact by fact, but for what only a person finds out", () => {
    const settled = new Set([...told("agrees"), ...told("otherwise")]);
    expect(settleable.filter((id) => !settled.has(id))).toEqual([]);
  });

  test("can say of each that it is otherwise", () => {
    const others = told("otherwise");
    expect(settleable.filter((id) => !others.has(id) && !cannotBeOtherwise.includes(id))).toEqual([]);
  });

  test("names each fact once, in both languages", () => {
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
    for (const { id, question, assumed } of ledger) {
      expect(id).toMatch(/^(?:emcmd|lifekeeper|windows)(?:\.|-)[a-z0-9-]+$/);
      for (const { en, ja } of [question, assumed]) {
        expect(en.trim()).not.toBe("");
        expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      }
    }
  });

  test("names settings that there are", () => {
    for (const { setting } of ledger)
      if (setting !== null) expect(configurationSchemaJson(setting), setting).toBe(true);
  });
});
