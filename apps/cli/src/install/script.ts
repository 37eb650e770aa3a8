import { message, messageLine, type Language } from "@volkit/kit-orchestrator";
import type { KitProgram } from "@volkit/tool-runner";
import { gateStatus } from "../gate.js";
import { keptName, otherSpelling, scriptName, type InstalledAction } from "./names.js";

/** What a script is written for. */
export interface ScriptOf {
  readonly action: InstalledAction;
  readonly version: string;
  readonly program: KitProgram;
  /** What LKROOT is for volkit where LifeKeeper does not say it. */
  readonly lifeKeeperRoot: string;
  /** The configuration, where it is not in its default place. */
  readonly configuration: string | undefined;
  /** The tags that volkit acts on, for when it cannot be asked. An observed one is the vendor's then as well. */
  readonly tags: readonly string[];
  readonly language: Language;
  readonly platform: NodeJS.Platform;
}

/** What every script of volkit's has in it, and no other. */
export const scriptMark = 'Written by "volkit install"';

/** LifeKeeper's second place for the scripts of `filesys` resources, from the first one. */
const secondPlace = "../../../actions/";

const variables =
  "volkit_here volkit_name volkit_vendor volkit_root volkit_status volkit_named volkit_before volkit_word volkit_errexit";

/**
 * The script that LifeKeeper calls for an action: it asks volkit, and where the tag is not volkit's reads the
 * vendor's script into this very shell, with the same `$0`, words, environment and standard input, and without a
 * variable of its own. It needs no program but volkit, and nothing that ksh88, ksh93 and mksh do not all have.
 * `NODE_OPTIONS` of the node would be volkit's too, and could keep it from starting; `ksh -e` would end the script at
 * volkit's answer.
 * All text but tags, paths and its one message is ASCII; line ends are LF.
 *
 * Assumed: LifeKeeper starts the script by its full path in a Korn shell.
 */
export function scriptText(of: ScriptOf): string {
  const { action, version, program, lifeKeeperRoot, tags } = of;
  const other = otherSpelling[action];
  const spellings = other === undefined ? [action] : [action, other];
  const candidates = [...spellings.map(keptName), ...spellings.map((name) => secondPlace + scriptName(name))];
  const file = of.platform === "win32" ? program.file.replaceAll("\\", "/") : program.file;
  const environment = [
    "LKROOT=$volkit_root",
    "NODE_OPTIONS=",
    ...(of.configuration === undefined ? [] : [`VOLKIT_CONFIG=${quoted(of.configuration)}`]),
  ].join(" ");
  const files = [file, ...program.words].map(quoted);
  const start = [environment, ...files].join(" ");
  const named = tags.length === 0 ? "''" : tags.map((tag) => `-t:${quoted(tag)}`).join("|");
  const unstartable = messageLine(message("start", "VK702", { program: program.file, action }), of.language);

  return `#!/bin/ksh
# volkit ${version}. ${scriptMark}; "volkit uninstall" puts back what was here before.
# Every volume resource comes here. volkit takes the tags that its configuration names; for every other one the
# script that was here before goes on in this very shell, as if it had been called itself.
# Not to be edited: the next installation would refuse to go over it.

volkit_errexit=
case $- in *e*) set +e; volkit_errexit='set -e; ' ;; esac
volkit_here=\${0%"\${0##*[/\\\\]}"}./
volkit_name=
for volkit_word in ${candidates.join(" ")}
do
	[ -z "$volkit_name" ] && [ -f "$volkit_here$volkit_word" ] && volkit_name=$volkit_word
done
volkit_vendor='unset ${variables}; '$volkit_errexit'. "\${0%"\${0##*[/\\\\]}"}./'$volkit_name'"; exit'

volkit_root=\${LKROOT:-}
[ -n "$volkit_root" ] || volkit_root=${quoted(lifeKeeperRoot)}
volkit_status=127
if ${files.map((each) => `[ -s ${each} ]`).join(" && ")}
then
	${start} ${action} --called-by=$$ --vendor="\${volkit_name:+$volkit_here$volkit_name}" "$@"
	volkit_status=$?
fi

case $volkit_status in
${gateStatus.vendor})
	;;
${gateStatus.observed})
	( eval "$volkit_vendor" )
	volkit_status=$?
	${start} observed ${action} --called-by=$$ --status=$volkit_status "$@" </dev/null >/dev/null 2>&1 &
	exit $volkit_status
	;;
${gateStatus.unknown}|126|127)
	volkit_named= volkit_before=
	for volkit_word in "$@"
	do
		case $volkit_word in
		-t=*) volkit_before=-t volkit_word=\${volkit_word#-t=} ;;
		esac
		case $volkit_before:$volkit_word in
		${named}) volkit_named=yes ;;
		esac
		volkit_before=$volkit_word
	done
	if [ -n "$volkit_named" ] || [ -z "$volkit_name" ]
	then
		[ $volkit_status -eq ${gateStatus.unknown} ] && exit 2
		print -ru2 -- ${quoted(unstartable)}
		exit 1
	fi
	;;
*)
	exit $volkit_status
	;;
esac

eval "$volkit_vendor"
`;
}

/** A word that the shell takes as it is. No byte of a character in any code page is a quotation mark but that one. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
