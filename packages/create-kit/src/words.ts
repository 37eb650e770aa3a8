/** What the program says, in both languages. Names stand where they are given. */
export const words = {
  en: {
    help: [
      "Usage: npm create @volkit/kit DIR [-- --lang en|ja]",
      "",
      "Writes a small recovery kit into DIR, which is made, or is empty: the example kit of volkit, named for the folder.",
      "It builds, passes its tests and the kit tester as it is, and is yours to change.",
      "",
      "  --lang en|ja   the language of what is said here; else that of the environment (LC_ALL, LANG)",
      "  --help         this text",
      "",
      "Exit status: 0 written, 1 refused or failed, 2 not called like this.",
    ],
    created: (name: string, files: number) => `Wrote the kit ${name}: ${files} files. Next:`,
    test: "builds it, walks its paths, puts it through the kit tester",
    readme: "README.md says what to change first.",
    badName: (name: string) =>
      `"${name}" cannot be a kit's name. Expected lower-case letters, digits, dots, hyphens and underscores, a letter or a digit first. Choose another folder; nothing was written.`,
    notEmpty: (folder: string) =>
      `${folder} is not empty. Name a folder that is new or empty; nothing was written.`,
    misused: (given: string) =>
      given === ""
        ? "Name the folder of the new kit."
        : `Expected one folder, and perhaps --lang en or --lang ja; given: ${given}`,
    failed: (why: string) => `The kit was not written, or not all of it: ${why}`,
  },
  ja: {
    help: [
      "使い方: npm create @volkit/kit フォルダ [-- --lang en|ja]",
      "",
      "小さなリカバリキットを、新しいフォルダまたは空のフォルダに作成します。内容は volkit のサンプルキットで、名前はフォルダ名になります。",
      "そのままでビルドでき、テストとキットテスタに合格します。自由に変更してください。",
      "",
      "  --lang en|ja   表示の言語 (省略時は環境変数 LC_ALL、LANG に従います)",
      "  --help         この説明を表示します",
      "",
      "終了コード: 0 は作成、1 は拒否または失敗、2 は引数の誤りです。",
    ],
    created: (name: string, files: number) => `キット ${name} を作成しました (${files} ファイル)。次の手順:`,
    test: "ビルド、全経路の確認、キットテスタを実行します",
    readme: "最初に変更する箇所は README.md を参照してください。",
    badName: (name: string) =>
      `「${name}」はキットの名前に使えません。英小文字、数字、ピリオド、ハイフン、下線を使い、先頭は英小文字か数字にしてください。別のフォルダを指定してください。何も書き込んでいません。`,
    notEmpty: (folder: string) =>
      `${folder} は空ではありません。新しいフォルダか空のフォルダを指定してください。何も書き込んでいません。`,
    misused: (given: string) =>
      given === ""
        ? "新しいキットのフォルダを指定してください。"
        : `指定できるのは、フォルダ 1 つと --lang en または --lang ja だけです。指定された内容: ${given}`,
    failed: (why: string) => `キットを作成できなかったか、一部だけ作成しました: ${why}`,
  },
} as const;

export type Language = keyof typeof words;
