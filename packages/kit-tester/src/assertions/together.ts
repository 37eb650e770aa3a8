import type { Assertion } from "../assertion.js";
import { ended, succeeded } from "../judge.js";
import { allOf, verdictOf } from "../verdict.js";

/** Actions that run at once: LifeKeeper's checks do not wait for what an operator does. */
export const together: readonly Assertion[] = [
  {
    id: "two-checks",
    group: "together",
    title: { en: "two checks at once both succeed", ja: "2 つの監視が同時に動いても両方成功する" },
    wrong: {
      en: "A check that meets another one calls a healthy resource failed.",
      ja: "監視が重なると、正常なリソースが障害とみなされます。",
    },
    needs: ["quickCheck", "deepCheck"],
    examine: ({ onStage }) =>
      onStage("in-service", async (stage) => {
        const ran = await Promise.all([stage.run("quickCheck"), stage.run("deepCheck")]);
        return verdictOf(stage.scene(), ...ran.map(succeeded));
      }),
  },
  {
    id: "check-beside-restore",
    group: "together",
    title: { en: "a check does not keep a restore from success", ja: "監視と同時でも restore は成功する" },
    wrong: {
      en: "A check that happens to run makes a takeover fail.",
      ja: "たまたま動いていた監視のために、切り替えが失敗します。",
    },
    needs: ["quickCheck", "restore"],
    examine: ({ onStage }) =>
      onStage("out-of-service", async (stage) => {
        const [check, restore] = await Promise.all([stage.run("quickCheck"), stage.run("restore")]);
        return verdictOf(stage.scene(), succeeded(restore), ended(check));
      }),
  },
  {
    id: "two-restores",
    group: "together",
    title: {
      en: "two restores at once both end, and the resource is in service",
      ja: "2 つの restore が同時に動いても両方終了し、リソースは稼働する",
    },
    wrong: {
      en: "They undo or wait for each other.",
      ja: "互いの処理を打ち消すか、待ち合って終わりません。",
    },
    needs: ["restore", "deepCheck"],
    examine: ({ onStage }) =>
      onStage("out-of-service", async (stage) => {
        const ran = await Promise.all([stage.run("restore"), stage.run("restore")]);
        const afterwards = await stage.run("deepCheck");
        return allOf([
          verdictOf(stage.scene(), ...ran.map(ended)),
          verdictOf(stage.scene(), succeeded(afterwards)),
        ]);
      }),
  },
];
