import type { Bilingual } from "@volkit/message-table";

/** What a text or a command may leave to be filled in. */
const placeholders = ["volume", "letter", "tag", "node", "peer"];

/** What one may be told to type: the tools whose ways are known, volkit's own commands, and plain Windows ones. */
const commands = [
  /^EMCmd (\.|\{node\}|\{peer\}) (GETMIRRORVOLINFO|LOCKVOLUME|CONTINUEMIRROR|PREPARETOBECOMETARGET) \{(volume|letter)\}$/,
  /^(ins_list|ins_setst|eqv_list)( -d \{peer\})?( -a filesys -r volume| -t \{tag\}( -S OSU)?)$/,
  /^flg_test( -d \{peer\})? -f SplitBrain_\{volume\}$/,
  /^sys_getst -s \{peer\}$/,
  /^volume -d$/,
  /^(lcdremexec -d \{peer\} -- )?vssadmin (list|delete) shadows \/for=\{volume\}$/,
  /^vssadmin (list|delete) shadowstorage( \/For=\{volume\})? \/On=\{volume\}$/,
  /^(chkntfs \{volume\}|mountvol \{volume\} \/L|sc query LifeKeeper)$/,
  /^(services|taskschd|diskmgmt|eventvwr)\.msc$/,
  /^(chcp|resmon|tasklist|whoami \/groups|ping \{peer\}|where volkit)$/,
  /^(dir|icacls) (\{volume\}\\|\.)$/,
  /^dir (\/a )?%LKROOT%\\Out\\volkit(\\\.running)?$/,
  /^set (LK|ExtMirrBase|VOLKIT_CONFIG)$/,
  /^volkit (--help|--version|quickCheck --help|doctor|write-check \{volume\}|compare \{tag\}|install --dry-run)$/,
  /^volkit (status|split-brain show|split-brain clear) \{tag\}( --watch)?$/,
  /^volkit (plan|rehearse) (restore|remove|quickCheck|deepCheck) -t \{tag\}$/,
  /^volkit config (check|schema|show --effective)$/,
  /^volkit alarm (test|mib)$/,
];

/** What is wrong with a text for people; empty where nothing is. */
export function faultsOf({ en, ja }: Bilingual): string[] {
  return [
    ...(en.trim() === "" || ja.trim() === "" ? ["a language is empty"] : []),
    ...(/[ぁ-んァ-ヶ一-龠]/.test(ja) ? [] : [`no Japanese: ${ja}`]),
    ...(/[ぁ-んァ-ヶ一-龠]/.test(en) ? [`Japanese in the English: ${en}`] : []),
    ...(/[.:]$/.test(en) === /[。:]$/.test(ja) ? [] : [`ends alike in one language only: ${en}`]),
    ...(namesIn(en).join() === namesIn(ja).join() ? [] : [`other placeholders: ${en} / ${ja}`]),
    ...unknownIn(en),
  ];
}

/** What is wrong with what one is to type. */
export function faultsOfCommand(command: string): string[] {
  const known = commands.some((pattern) => pattern.test(command));
  return [...(known ? [] : [`no known command: ${command}`]), ...unknownIn(command)];
}

function unknownIn(text: string): string[] {
  return namesIn(text)
    .filter((name) => !placeholders.includes(name))
    .map((name) => `{${name}} is no placeholder: ${text}`);
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}
