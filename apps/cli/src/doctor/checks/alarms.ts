import { defaultSettings, message, type SnmpSettings } from "@volkit/kit-orchestrator";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, findingOf } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";
import { checkManager } from "./manager.js";

/** Whether those who are to be told of a split brain can be, as far as that shows without telling them. */
export async function checkAlarms({ configured, system }: Surroundings): Promise<Finding[]> {
  const { snmp } = configured.settings;
  const { notifier, managers } = snmp;
  const ways = checkWays(snmp);
  if (notifier === "eism" || managers.length === 0) return ways;
  const found = await Promise.all(managers.map((manager) => checkManager(manager, system)));
  return [...ways, ...found.flat(), checkBase(snmp), unproven(snmp)];
}

const aboutWays: About = { id: "alarm.ways", subject: { en: "who is told", ja: "通知先" } };

function checkWays({ notifier, managers }: SnmpSettings): Finding[] {
  const names = managers.map(({ name }) => name).join(", ");
  if (notifier === "eism") return names === "" ? [] : [notInUse(names)];
  if (names !== "") return [good(aboutWays, both(notifier === "both" ? `EISMEventNotice, ${names}` : names))];
  return [notifier === "snmp" ? findingOf(aboutWays, "bad", message("start", "VK911", {})) : nobodyBesides];
}

function notInUse(names: string): Finding {
  return notGood(aboutWays, "warning", {
    found: {
      en: `snmp.managers names ${names}; snmp.notifier is "eism", so nothing is sent to them.`,
      ja: `snmp.managers に ${names} の記載がありますが、snmp.notifier が "eism" のため送信されません。`,
    },
    why: onlyHandedOver,
    remedy: {
      en: 'Set snmp.notifier to "both" or "snmp", or take the managers out.',
      ja: 'snmp.notifier を "both" または "snmp" にするか、マネージャの記載を削除してください。',
    },
  });
}

const onlyHandedOver = {
  en: "EISMEventNotice alone tells of a split brain, and nobody says whether that arrives.",
  ja: "EISMEventNotice のみで通知され、届いたかどうかを確認できません。",
};

const nobodyBesides: Finding = notGood(aboutWays, "warning", {
  found: {
    en: 'snmp.notifier is "both", and snmp.managers names no manager.',
    ja: 'snmp.notifier が "both" ですが、snmp.managers にマネージャの記載がありません。',
  },
  why: onlyHandedOver,
  remedy: {
    en: 'Name the managers under snmp.managers, or set snmp.notifier to "eism".',
    ja: 'snmp.managers にマネージャを記載するか、snmp.notifier を "eism" にしてください。',
  },
});

function checkBase({ base }: SnmpSettings): Finding {
  const about: About = { id: "alarm.base", subject: { en: "base of notifications", ja: "通知の OID" } };
  if (base !== defaultSettings.snmp.base) return good(about, both(base));
  return good(about, {
    en: `${base}, which stands in until your organisation's own (snmp.base) is set; others may use the same numbers. The trap of a split brain is the vendor's and does not depend on it.`,
    ja: `${base} (仮の値。他と重複する可能性があります。組織のエンタープライズ番号がある場合は snmp.base に設定できます。スプリットブレインのトラップ自体は製品の番号のため影響を受けません)`,
  });
}

/** UDP tells nothing before something is sent. */
function unproven({ managers }: SnmpSettings): Finding {
  const names = managers.map(({ name }) => name).join(", ");
  return notGood({ id: "alarm.arrival", subject: { en: "arrival of alarms", ja: "通知の到達" } }, "unknown", {
    found: {
      en: `Whether ${names} can be reached and would take a notification is not known.`,
      ja: `${names} に通知が届くかどうかは不明です。`,
    },
    why: {
      en: "Only sending shows that (UDP), and doctor sends nothing.",
      ja: "UDP のため送信しなければ確認できませんが、doctor は何も送信しません。",
    },
    remedy: {
      en: "Run volkit alarm test, and see that the test is shown in the manager.",
      ja: "volkit alarm test を実行し、マネージャにテスト通知が表示されることを確認してください。",
    },
  });
}
