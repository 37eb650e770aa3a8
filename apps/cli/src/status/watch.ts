import type { System } from "../system.js";
import { painterOf } from "../terminal/painter.js";
import { screen } from "../terminal/screen.js";
import { lookLines } from "./lines.js";
import { nothingAsked, type Asking } from "./asking.js";
import type { Look, Looked, Refused } from "./look.js";
import { changedIn, scrolled, watchFrame, type Canvas, type Scene } from "./watch-frame.js";

/** What is watched, and how. */
export interface Watching extends Pick<Scene, "node" | "language" | "inFull" | "seconds"> {
  /** `tell` is called at every answer. */
  readonly look: (tell: (asking: Asking) => void) => Promise<Looked>;
}

/** `ended`: somebody, or a signal, put an end to it. `refused`: a tag leads to no volume. */
export type Watched = { readonly kind: "ended" } | Refused;

/** By what a terminal sends for a key: by how many lines it moves the window, a page being as many as fit. */
const moves: Readonly<Record<string, (page: number) => number>> = {
  "\x1b[A": () => -1,
  "\x1bOA": () => -1,
  "\x1b[B": () => 1,
  "\x1bOB": () => 1,
  "\x1b[5~": (page) => -page,
  "\x1b[6~": (page) => page,
  " ": (page) => page,
};

/** Drawing every answer would take longer than asking: so many milliseconds lie between two. */
const drawnEvery = 200;
/** A look that is over within so many seconds is not worth telling how far it is, but for the first one. */
const quick = 1;

/**
 * Looks again and again and shows each look in the place of the one before, until q, Ctrl-C or a signal ends it.
 * However it ends, be it by a bug, the terminal is as it was.
 */
export async function watch({ look, ...about }: Watching, system: System): Promise<Watched> {
  const nothing = { current: undefined, before: undefined, changedAt: undefined, asking: undefined, top: 0 };
  let scene: Scene = { ...about, ...nothing };
  let drawnAt = -Infinity;
  let lookAgain: () => void = () => undefined;
  const over = new AbortController();
  const isOver = new Promise<undefined>((resolve) => {
    over.signal.addEventListener("abort", () => {
      resolve(undefined);
    });
  });

  const stopKeys = system.onKey(pressed);
  const stopSignals = system.onSignal(end);
  const stopResize = system.onResize(draw);
  system.print("stdout", screen.enter);
  try {
    while (!over.signal.aborted) {
      const looked = await Promise.race([lookTelling(), isOver]);
      if (looked === undefined) break;
      if (looked.kind === "refused") return looked;
      show(looked.look);
      const asked = new Promise<void>((resolve) => {
        lookAgain = resolve;
      });
      await Promise.race([system.pause(about.seconds), asked, isOver]);
    }
    return { kind: "ended" };
  } finally {
    end();
    stopResize();
    stopSignals();
    stopKeys?.();
    system.print("stdout", screen.leave);
  }

  function end(): void {
    over.abort();
  }

  function pressed(key: string): void {
    if (key === "q" || key === "Q" || key === "\x03") end();
    if (key === "r") lookAgain();
    const move = moves[key];
    if (move === undefined) return;
    scene = scrolled(scene, canvas(), move(canvas().rows - 2));
    draw();
  }

  async function lookTelling(): Promise<Looked> {
    const began = system.monotonic();
    let latest = nothingAsked;
    let isDone = false;
    const isTold = () => scene.current === undefined || system.monotonic() - began >= quick * 1000;
    const tell = (): void => {
      if (isDone || !isTold()) return;
      scene = { ...scene, asking: latest };
      if (system.monotonic() - drawnAt >= drawnEvery) draw();
    };
    if (scene.current === undefined) change({ asking: nothingAsked });
    void system.pause(quick).then(tell);
    const looked = await look((asking) => {
      latest = asking;
      tell();
    });
    isDone = true;
    return looked;
  }

  function show(current: Look): void {
    const before = scene.current;
    const isOther = before !== undefined && differs(current, before);
    const changedAt = isOther ? current.at : scene.changedAt;
    change({ current, before, changedAt, asking: undefined });
  }

  function differs(current: Look, before: Look): boolean {
    const reader = { ...about, ...canvas() };
    const [now, then] = [lookLines(current, reader), lookLines(before, reader)];
    return changedIn(now, then).size > 0 || changedIn(then, now).size > 0;
  }

  function change(to: Partial<Scene>): void {
    scene = { ...scene, ...to };
    draw();
  }

  /** Nothing is drawn any more once the terminal is given back, whatever the last look still tells. */
  function draw(): void {
    if (over.signal.aborted) return;
    drawnAt = system.monotonic();
    system.print("stdout", screen.frame(watchFrame(scene, canvas())));
  }

  function canvas(): Canvas {
    const size = system.terminal("stdout") ?? { columns: 80, rows: 24 };
    return { ...size, paint: painterOf(system, "stdout"), now: system.now() };
  }
}
