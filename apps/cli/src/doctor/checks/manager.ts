import type { Manager, Secret } from "@volkit/snmp-notifier";
import { stat } from "node:fs/promises";
import { isIP } from "node:net";
import { unsentWords } from "../../alarm/reason-words.js";
import { othersReading, thisUser } from "../../configuration/who-can-write.js";
import { secretFile } from "../../snmp-notify/secret-file.js";
import { variable, type System } from "../../system.js";
import { within } from "../../within.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, listed } from "../in-words.js";

/** Seconds that a look-up of a name, or the disk of a secret, may take. */
const patience = 5;

/** Whether a manager's secrets are there, nobody else reads them, and its host has an address. */
export async function checkManager(manager: Manager, system: System): Promise<Finding[]> {
  const [secrets, host] = await Promise.all([checkSecrets(manager, system), checkHost(manager, system)]);
  return [...secrets, host];
}

async function checkHost({ name, host }: Manager, { lookUp }: System): Promise<Finding> {
  const about: About = { id: "alarm.host", subject: { en: `host of ${name}`, ja: `${name} のホスト` } };
  if (isIP(host) !== 0) return good(about, both(host));
  const addresses =
    (await within(
      patience,
      lookUp(host).catch(() => []),
    )) ?? [];
  if (addresses.length > 0) return good(about, both(`${host}: ${addresses.join(", ")}`));
  return unsent(about, "no-address", host);
}

async function checkSecrets(manager: Manager, system: System): Promise<Finding[]> {
  const { name } = manager;
  const about: About = {
    id: "alarm.secret",
    subject: { en: `secrets of ${name}`, ja: `${name} の認証情報` },
  };
  const { credentialsOf } = await import("@volkit/snmp-notifier/send");
  const found = await within(
    patience,
    credentialsOf(manager, { variable: (wanted) => variable(system, wanted), file: secretFile }),
  );
  if (found === undefined)
    return [unsent(about, "secret-missing", placesOf(manager).map(written).join(", "))];
  if (found.kind === "not-sent") return [unsent(about, found.why, found.about)];

  const places = placesOf(manager);
  const readers = await Promise.all(places.map((place) => checkReaders(about, place, system.platform)));
  const doubts = readers.flatMap((finding) => finding ?? []);
  return doubts.length > 0 ? doubts : [good(about, thereIn(places))];
}

function placesOf(manager: Manager): readonly Secret[] {
  if (manager.version !== "3") return [manager.community];
  return [manager.authentication.password, manager.privacy.password];
}

/** What is in a session's environment need not be in that of a service. */
function thereIn(places: readonly Secret[]): Finding["found"] {
  const names = places.map(written).join(", ");
  if (places.every((place) => "file" in place)) return both(names);
  return {
    en: `${names} (set for this session; LifeKeeper's service needs it too)`,
    ja: `${names} (このセッションの値。LifeKeeper のサービスからも参照できる必要があります)`,
  };
}

/** Who else can read the file of a secret; undefined where nobody can, or it is none. */
async function checkReaders(
  about: About,
  place: Secret,
  platform: NodeJS.Platform,
): Promise<Finding | undefined> {
  if (!("file" in place)) return undefined;
  const user = thisUser();
  if (platform === "win32" || user === undefined) return readersUnknown(about, place.file);
  const stats = await within(
    patience,
    stat(place.file).catch(() => undefined),
  );
  const who = stats === undefined ? [] : othersReading(stats, user);
  if (who.length === 0) return undefined;
  const { en, ja } = listed(who);
  return notGood(about, "warning", {
    found: { en: `${place.file} can be read by ${en}.`, ja: `${place.file} を読み取れるユーザー: ${ja}。` },
    why: readWhy,
    remedy: {
      en: "Leave the right to read it to the account that LifeKeeper runs as, and administrators.",
      ja: "読み取り権限を LifeKeeper の実行アカウントと管理者のみにしてください。",
    },
  });
}

function readersUnknown(about: About, file: string): Finding {
  return notGood(about, "unknown", {
    found: {
      en: `${file} is there; who else can read it is not known.`,
      ja: `${file} はありますが、他に読み取れるユーザーは不明です。`,
    },
    why: readWhy,
    remedy: {
      en: "Look with icacls: SYSTEM and administrators alone should be able to read it.",
      ja: "icacls で確認し、SYSTEM と Administrators だけが読み取れるようにしてください。",
    },
  });
}

const readWhy = {
  en: "Whoever has the secret can send false alarms in this node's name.",
  ja: "認証情報を知るユーザーは、このノードを装って偽の通知を送信できます。",
};

function unsent(about: About, reason: keyof typeof unsentWords, what: string): Finding {
  const { what: words, remedy } = unsentWords[reason];
  return notGood(about, "bad", {
    found: { en: `${what}: ${words.en}.`, ja: `${what}: ${words.ja}。` },
    why: {
      en: "Nothing is sent to this manager: it will not be told of a split brain.",
      ja: "このマネージャには送信されず、スプリットブレインが通知されません。",
    },
    remedy,
  });
}

function written(place: Secret): string {
  return "env" in place ? `env:${place.env}` : `file:${place.file}`;
}
