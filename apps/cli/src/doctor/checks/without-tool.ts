import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Effective } from "../../configuration/effective.js";
import type { ToolName } from "../../configuration/known-names.js";
import type { Verdict } from "../finding.js";

/** What the kit does where a tool is not there. `good`: something else does its work. */
interface Without {
  readonly verdict: Verdict;
  readonly why: Bilingual;
}

export function withoutTool(tool: ToolName, configured: Effective): Without {
  if (tool === "CheckVolume") return withoutCheckVolume(configured.writeCheck.by === "CheckVolume");
  if (tool === "vssadmin" && configured.settings.vss.unknown === "continue") {
    return { ...withoutVssadmin, verdict: "warning" };
  }
  if (tool === "EISMEventNotice" && configured.settings.snmp.notifier === "snmp") return withoutEism;
  if (tool === "lk_err" && configured.log.lkErr.enabled) return withoutLkErr;
  return without[tool];
}

function withoutCheckVolume(isWanted: boolean): Without {
  return isWanted
    ? bad(
        "writeCheck.by names it: deepCheck (12022) and restore (12061) fail.",
        "writeCheck.by で指定されているため、deepCheck (12022) と restore (12061) が失敗します。",
      )
    : {
        verdict: "good",
        why: {
          en: "volkit's own write check takes its place.",
          ja: "volkit 自身の書き込み確認で代替します。",
        },
      };
}

const withoutEism: Without = {
  verdict: "good",
  why: {
    en: 'It is not needed where snmp.notifier is "snmp".',
    ja: 'snmp.notifier が "snmp" のため使用しません。',
  },
};

const withoutVssadmin = bad(
  "remove fails at remove.1 (VK501): the volume cannot be taken out of service, nor switched over.",
  "remove が remove.1 (VK501) で失敗し、ボリュームの停止もスイッチオーバもできません。",
);

const withoutLkErr = warning(
  "log.lkErr asks for it: messages do not get into LifeKeeper's log by it (VK152).",
  "log.lkErr で指定されていますが、lk_err によるメッセージの出力ができません (VK152)。",
);

const without: Readonly<Record<Exclude<ToolName, "CheckVolume">, Without>> = {
  EMCmd: bad(
    "Every action asks it first: all of them fail.",
    "すべての処理が最初に使用するため、いずれも失敗します。",
  ),
  vssadmin: withoutVssadmin,
  chkntfs: bad(
    "restore fails at restore.4 (12053): the volume cannot be brought in service.",
    "restore が restore.4 (12053) で失敗し、ボリュームを起動できません。",
  ),
  volume: warning(
    "restore.3 cannot see or take off LifeKeeper's lock (VK402).",
    "restore.3 で LifeKeeper によるロックを確認・解除できません (VK402)。",
  ),
  flg_create: warning(
    "A split brain raises no flag (VK322).",
    "スプリットブレインを検出してもフラグを作成できません (VK322)。",
  ),
  ins_list: warning(
    "monitor.3 cannot see the peers' resource states, and a tag whose volume the configuration does not name has none.",
    "monitor.3 で対向側リソースのステータスを確認できません。設定に volume の記載がないタグはボリュームを特定できません。",
  ),
  ins_setst: warning(
    "monitor.3 cannot set the peers' resource states.",
    "monitor.3 で対向側リソースのステータスを変更できません。",
  ),
  eqv_list: warning(
    "Peers that the configuration does not name are not known: no split brain is noticed there (VK302).",
    "設定に記載のない対向側ノードを特定できず、スプリットブレインを検出できません (VK302)。",
  ),
  lcdremexec: warning(
    "monitor.5 cannot delete the peers' shadow copies.",
    "monitor.5 で対向側ノードのシャドウコピーを削除できません。",
  ),
  lk_err: {
    verdict: "good",
    why: {
      en: "It is needed only where the configuration has log.lkErr.",
      ja: "設定に log.lkErr がある場合にのみ使用します。",
    },
  },
  EISMEventNotice: warning(
    "A split brain sends no SNMP trap.",
    "スプリットブレインを検出しても SNMP トラップを送信できません。",
  ),
  mountvol: warning(
    "restore.6 cannot find the shadow-copy schedule (12066).",
    "restore.6 でシャドウコピーのスケジュールを特定できません (12066)。",
  ),
  schtasks: warning(
    "restore.6 enables no shadow-copy schedule.",
    "restore.6 でシャドウコピーのスケジュールを有効化できません。",
  ),
  sc: warning(
    "remove.2 cannot see that LifeKeeper is stopping, and goes on (VK503).",
    "remove.2 で LifeKeeper が停止処理中かを確認できず、そのまま続行します (VK503)。",
  ),
  flg_remove: warning(
    "No action needs it; split-brain clear cannot take flags away.",
    "restore などの処理では使用しません。split-brain clear でフラグを削除できません。",
  ),
  flg_test: forPeople("status and split-brain show", "status と split-brain show"),
  sys_getst: forPeople("status", "status"),
  sys_list: forPeople("status and doctor", "status と doctor"),
};

function bad(en: string, ja: string): Without {
  return { verdict: "bad", why: { en, ja } };
}

function warning(en: string, ja: string): Without {
  return { verdict: "warning", why: { en, ja } };
}

/** No action asks it. */
function forPeople(en: string, ja: string): Without {
  return warning(
    `No action needs it; ${en} cannot find out what it would say.`,
    `restore などの処理では使用しません。${ja} でこのツールの結果を取得できません。`,
  );
}
