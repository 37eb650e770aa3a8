import { failureOf, lines, type Command, type Failure } from "@volkit/tool-command";
import { writersIn, type Writers } from "./sddl.js";

/**
 * Who may replace each of the paths that were asked about, in their order; `unknown` where the program did not answer.
 */
export type WritersAnswer =
  | { readonly kind: "writers"; readonly writers: readonly Writers[] }
  | { readonly kind: "unknown"; readonly why: Failure };

/**
 * Asks Windows for the rights on files and folders: `Get-Acl` of Windows PowerShell, in the folder Windows keeps it
 * in, gives them as SDDL, which no language changes. Assumed: no record of such an answer is known, so one that does
 * not read as SDDL is unknown. The command reads; paths are literals in single quotes.
 */
export function askWriters(paths: readonly string[]): Command<WritersAnswer> {
  const list = paths.map(quoted).join(",");
  const script =
    `$i=0;foreach($p in @(${list})){` +
    `try{$s=(Get-Acl -LiteralPath $p -ErrorAction Stop).Sddl}catch{$s='-'};'{0} {1}' -f $i,$s;$i++}`;
  return {
    tool: { name: "WindowsPowerShell/v1.0/powershell", home: "windows" },
    args: ["-NoProfile", "-NonInteractive", "-Command", script],
    effect: "reads",
    deadlines: ["powershell"],
    read(ending) {
      const failure = failureOf(ending);
      if (failure !== undefined) return { kind: "unknown", why: failure };
      const answered = new Map(
        lines(ending.stdout.text).flatMap((line) => {
          const [, place, sddl] = /^(\d+) (O:\S.*)$/.exec(line.trim()) ?? [];
          return place === undefined || sddl === undefined ? [] : [[Number(place), sddl] as const];
        }),
      );
      return { kind: "writers", writers: paths.map((_, place) => read(answered.get(place))) };
    },
  };
}

function read(sddl: string | undefined): Writers {
  return sddl === undefined ? { kind: "unreadable", why: "no answer" } : writersIn(sddl);
}

/** PowerShell takes typographic quotes for plain ones; each is written twice to stand for itself. */
function quoted(path: string): string {
  return `'${path.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}
