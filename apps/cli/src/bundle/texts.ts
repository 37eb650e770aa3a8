import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit doctor --bundle` says. In a text, `{name}` stands for a value. */
export const bundleTexts = {
  bundle: {
    en: "also pack everything for a supporter into FILE, a zip that must not be there yet: the findings, each tool's answer byte for byte, the configuration, the newest records; secrets are left out",
    ja: "サポートへの送付用に、診断結果、各ツールの出力 (バイト列のまま)、設定、新しい記録を zip ファイル FILE にまとめます (既存のファイルは指定できません。パスワードなどは除きます)",
  },
  mask: {
    en: "with --bundle: replace names of machines, domains and users, and addresses, the same by the same throughout",
    ja: "--bundle とともに指定すると、マシン名、ドメイン名、ユーザー名、IP アドレスを仮名に置き換えます",
  },
  facts: {
    en: "tell everything that volkit assumes of the tools, and what this node shows of it",
    ja: "ツールに関する volkit の想定と、このノードでの確認結果をすべて表示します",
  },
  withBundle: {
    en: "--mask needs --bundle <file>",
    ja: "--mask は --bundle <file> と併せて指定してください",
  },
  aFile: { en: "--bundle needs the name of a file", ja: "--bundle にはファイル名が必要です" },
  written: {
    en: "Bundle: {file} ({size} KB). Names are not masked: see README.txt in it before you send it.",
    ja: "バンドル: {file} ({size} KB)。名前は置き換えていません。送付前に README.txt を確認してください。",
  },
  masked: {
    en: "Bundle: {file} ({size} KB). The names that volkit knows are masked: look for others before you send it.",
    ja: "バンドル: {file} ({size} KB)。volkit が把握している名前は置き換えました。その他の名前が残っていないか、送付前に確認してください。",
  },
  thereAlready: {
    en: "{file} is there already and stays as it is: no bundle was written. Name another file.",
    ja: "{file} はすでに存在するため、バンドルを作成していません (既存のファイルはそのままです)。別の名前を指定してください。",
  },
  failed: {
    en: "No bundle was written: {file}: {why}. Nothing of it is left there. Name a file in a folder that this account can write.",
    ja: "バンドルを作成できません: {file} ({why})。作成途中のファイルは残っていません。書き込み可能なフォルダのファイル名を指定してください。",
  },
} as const satisfies Record<string, Bilingual>;
