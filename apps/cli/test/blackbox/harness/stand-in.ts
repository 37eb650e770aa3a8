import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Reply } from "./answer.js";
import { between } from "./calls.js";

/**
 * Writes the program that stands in for a tool: a shell script that logs its argv element by element and answers
 * from data. An argv that nothing was said about goes to `unexpected`, and ends with 99.
 */
export function writeStandIn(file: string, tool: string, replies: readonly Reply[], folder: string): void {
  const arms = replies.map(([argv, ...answers], place) => {
    const files = join(folder, "answers", `${tool}.${place}`);
    const acts = answers.map((answer, turn) => actOf(answer, `${files}.${turn}`));
    return `${quoted(argv.slice(1).join(between))})\n${inTurn(acts, `${files}.turn`)};;`;
  });
  const script = [
    "#!/bin/sh",
    "PATH=/usr/bin:/bin",
    `W=${quoted(folder)}`,
    `IFS='${between}'; argv="$*"; unset IFS`,
    `printf '%s\\n' "${tool}\${1+${between}}$argv" >>"$W/calls"`,
    'case "$argv" in',
    ...arms,
    `*) printf '%s\\n' "${tool}\${1+${between}}$argv" >>"$W/unexpected"; exit 99;;`,
    "esac",
  ];
  writeFileSync(file, `${script.join("\n")}\n`, { mode: 0o755 });
}

/** A program that nobody may start: it leaves a mark. */
export function writePlanted(file: string, folder: string): void {
  writeFileSync(file, `#!/bin/sh\necho "$0 $*" >>${quoted(join(folder, "planted"))}\n`, { mode: 0o755 });
}

function inTurn(acts: readonly string[], counter: string): string {
  if (acts.length === 1) return acts.join("");
  const arms = acts.map((act, turn) => `${turn === acts.length - 1 ? "*" : turn})\n${act};;`);
  const count = `n=0; [ -f ${quoted(counter)} ] && read n <${quoted(counter)}; echo $((n+1)) >${quoted(counter)}`;
  return `${count}\ncase $n in\n${arms.join("\n")}\nesac\n`;
}

function actOf(answer: Answer, file: string): string {
  const { stdout = "", stderr = "", exit = 0, seconds = 0, signal, childSeconds, stubborn } = answer;
  const lines: string[] = [];
  if (answer.surroundings === true) lines.push("pwd", "env");
  if (stubborn === true) lines.push("trap '' TERM INT HUP", "setsid sleep 30 &", note("$!"));
  if (stdout.length > 0) {
    writeFileSync(`${file}.out`, stdout);
    lines.push(`cat ${quoted(`${file}.out`)}`);
  }
  if (stderr !== "") {
    writeFileSync(`${file}.err`, stderr);
    lines.push(`cat ${quoted(`${file}.err`)} >&2`);
  }
  if (seconds > 0) lines.push(note("$$"), `sleep ${seconds} &`, note("$!"), "wait");
  if (childSeconds !== undefined) lines.push(`sleep ${childSeconds} &`, 'echo $! >>"$W/children"');
  lines.push(signal === undefined ? `exit ${exit}` : `kill -${signal} $$`);
  return `${lines.join("\n")}\n`;
}

/** Whoever stands here must have been ended when the run is over. */
function note(pid: string): string {
  return `echo ${pid} >>"$W/pids"`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
