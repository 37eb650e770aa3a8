import { spawn } from "node:child_process";
import { join } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";

const deadlineMs = 2500;
const lastWordsMs = 200;
const mostCharacters = 4096;

/** What a LifeKeeper tool printed; undefined where it did not end with 0 in time. */
export function ask(tool, ...args) {
  const file = join(process.env.LKROOT, "Bin", `${tool}.exe`);
  const child = spawn(file, args, { detached: true, stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve) => {
    let text = "";
    const deadline = setTimeout(() => process.kill(-child.pid, "SIGKILL"), deadlineMs);
    const end = (answer) => {
      clearTimeout(deadline);
      child.stdout.destroy();
      resolve(answer);
    };
    child.stdout.setEncoding("utf8").on("data", (part) => {
      if (text.length < mostCharacters) text += part;
    });
    child.once("error", () => end(undefined));
    child.once("exit", (code) => {
      const said = () => end(code === 0 ? text : undefined);
      const late = setTimeout(said, lastWordsMs);
      child.stdout.once("close", () => {
        clearTimeout(late);
        said();
      });
    });
  });
}
