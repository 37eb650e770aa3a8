import { callsByLifeKeeper } from "./lifekeeper-calls.js";
import type { ActionScript, SeenFiles } from "./look-at-files.js";
import { both, open, settled, settledBy, type OpenFact } from "./open-fact.js";

const vendors = ({ scripts }: SeenFiles): ActionScript[] => scripts.filter(({ isVolkits }) => !isVolkits);
const actionOf = ({ name }: ActionScript): string => name.replace(/\.[^.]*$/, "");
const extensionOf = ({ name }: ActionScript): string => /\.[^.]*$/.exec(name)?.[0] ?? "";
const ofChecks = (script: ActionScript): boolean => /^(?:quick|deep)/i.test(actionOf(script));
const place = ({ folder, name }: ActionScript): string => `${folder}/${name}`;

const noScripts = both(
  "No action script but volkit's own was found under subsys.",
  "subsys の下に、volkit 以外のアクションスクリプトが見つかりません。",
);

/** What LifeKeeper's folders show. Only names are looked at; no script is read for its content. */
export const lifeKeeperFileFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.scripts-folder",
    question: both(
      "Where are the action scripts: %LKROOT%\\subsys or %LKROOT%\\LifeKeeper\\subsys?",
      "アクションスクリプトの場所は %LKROOT%\\subsys と %LKROOT%\\LifeKeeper\\subsys のどちらか。",
    ),
    assumed: both(
      "In LKROOT itself, as most of the manual says; `volkit install` looks in both.",
      "LKROOT 直下 (マニュアルの大半の記述)。volkit install は両方を確認する。",
    ),
    setting: null,
    by: "files",
    settle: ({ files }) =>
      settledBy(
        files.subsys,
        (folder) => folder.toLowerCase() === "subsys",
        (folder) => folder,
        both("No folder subsys was found.", "subsys フォルダが見つかりません。"),
      ),
  },
  {
    id: "lifekeeper.script-extension",
    question: both(
      "Does LifeKeeper look for other action scripts than .ksh?",
      "LifeKeeper は .ksh 以外のアクションスクリプトも使用するか。",
    ),
    assumed: both(
      "No other extension is documented: the kit installs a small .ksh for each action.",
      "他の拡張子は文書化されていない。volkit は処理ごとに小さな .ksh を配置する。",
    ),
    setting: null,
    by: "files",
    settle: ({ files }) =>
      settledBy(
        vendors(files).filter((script) => /^(?:restore|remove|quickch|deepch|recover)/i.test(script.name)),
        (script) => extensionOf(script).toLowerCase() === ".ksh",
        place,
        noScripts,
      ),
  },
  {
    id: "lifekeeper.action-names",
    question: both(
      "Are the checks called quickchk and deepchk, or quickCheck and deepCheck?",
      "監視スクリプトの名前は quickchk / deepchk と quickCheck / deepCheck のどちらか。",
    ),
    assumed: both(
      "quickchk on Windows (manual), quickCheck on Linux, deepchk by analogy: the kit installs all four.",
      "Windows は quickchk (マニュアル)、Linux は quickCheck、deepchk は類推。volkit は 4 つとも配置する。",
    ),
    setting: null,
    by: "files",
    settle: ({ files }) =>
      settledBy(
        vendors(files).filter(ofChecks),
        (script) => /^(?:quickchk|deepchk|quickcheck|deepcheck)$/i.test(actionOf(script)),
        place,
        noScripts,
      ),
  },
  {
    id: "lifekeeper.layout",
    question: both(
      "Does LKROOT hold a folder Bin, and is LKBIN that folder?",
      "LKROOT に Bin フォルダがあり、LKBIN はそのフォルダを指すか。",
    ),
    assumed: both(
      "Yes: tools in %LKBIN%, else %LKROOT%\\Bin; records in %LKROOT%\\Out\\volkit.",
      "そのとおり。ツールは %LKBIN% または %LKROOT%\\Bin、記録は %LKROOT%\\Out\\volkit に置く。",
    ),
    setting: "records.folder",
    by: "files",
    settle: ({ files }) => {
      const { root, bin, rootNames } = files;
      if (root === undefined || rootNames === undefined) {
        return open(
          "LifeKeeper's folder is not known or not readable.",
          "LifeKeeper のフォルダが不明か、読み取れません。",
        );
      }
      const has = (name: string): boolean => rootNames.some((each) => each.toLowerCase() === name);
      const isOwnBin = bin === undefined || folded(bin) === folded(`${root}/Bin`);
      const text = `LKROOT ${root}, LKBIN ${bin ?? "-"}: ${rootNames.toSorted().join(", ")}`;
      return settled(has("bin") && isOwnBin, text, text);
    },
  },
  {
    id: "lifekeeper.korn-shell",
    question: both(
      "Does LifeKeeper bring a Korn shell (ksh.exe) that runs the action scripts?",
      "LifeKeeper には、アクションスクリプトを実行する Korn シェル (ksh.exe) が付属するか。",
    ),
    assumed: both(
      "Yes, and it starts a script by its full path.",
      "付属し、スクリプトはフルパスで起動される。",
    ),
    setting: null,
    by: "files",
    settle: ({ files, runs }) => {
      const called = callsByLifeKeeper({ runs });
      if (called.length > 0 || files.hasKornShell) {
        const text = `ksh: ${files.hasKornShell ? "yes" : "no"}; calls: ${called.length}`;
        return settled(true, text, text);
      }
      return open(
        "No ksh in LifeKeeper's Bin, and no record of a call by an installed script.",
        "LifeKeeper の Bin に ksh がなく、インストールしたスクリプトからの呼び出し記録もありません。",
      );
    },
  },
  {
    id: "windows.tools-are-exe",
    question: both(
      "Is every tool an .exe, with no .cmd, .bat or .com of its name beside it?",
      "すべてのツールは .exe で、同名の .cmd、.bat、.com は存在しないか。",
    ),
    assumed: both(
      "Yes: batch files cannot be started without a shell, and the kit starts none.",
      "そのとおり。バッチファイルはシェルなしでは起動できず、volkit は起動しない。",
    ),
    setting: 'tools["NAME"]',
    by: "files",
    settle: ({ files }) =>
      settledBy(
        files.tools.filter(({ file }) => file !== undefined),
        ({ file = "", besides }) => /\.exe$/i.test(file) && besides.length === 0,
        ({ file = "", name, besides }) => `${name}: ${[baseOf(file), ...besides].join(", ")}`,
        both("No tool was found.", "ツールが見つかりません。"),
      ),
  },
];

function folded(path: string): string {
  return path
    .toLowerCase()
    .replace(/[\\/]+/g, "/")
    .replace(/\/$/, "");
}

function baseOf(file: string): string {
  return file.replace(/^.*[\\/]/s, "");
}
