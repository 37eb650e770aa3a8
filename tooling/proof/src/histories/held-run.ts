import type { Verdict } from "@volkit/kit-orchestrator";
import type { Call, Ending } from "@volkit/tool-command";
import { quiet, type Due, type VirtualClock } from "./clock.js";

/** How a command that a procedure asked is brought about: its effect on the cluster, and its ending. */
type BringAbout = (call: Call) => Promise<Ending>;

/** A command or a pause that a procedure waits for. */
interface Awaited {
  readonly what: "command" | "pause";
  readonly due: Due;
  /** A command's effect, without the answer. */
  readonly takeEffect: () => Promise<void>;
  /** Whether the effect is there and the answer is still to come: it hangs until its deadline. */
  readonly hangs: () => boolean;
}

/** A procedure of which each command waits until it is let through. */
export interface HeldRun {
  readonly ended: () =>
    { readonly kind: Verdict } | { readonly kind: "threw"; readonly why: string } | undefined;
  readonly commandsWaiting: () => number;
  /** Lets one of the waiting commands through (by its place, counted round), or the pause go by. */
  readonly letOneThrough: (place: number) => Promise<void>;
  /** Starts no command any more: what was asked before still answers. */
  readonly askNoMore: () => void;
  /** It never goes on; `after`: what had been started has had its effect, `before`: it has not. */
  readonly abandon: (when: "before" | "after") => Promise<void>;
}

/** A moment of the clock that a command takes which works. */
const moment = 0.01;

/** What a held procedure is handed in place of a machine. */
export interface Held {
  readonly clock: VirtualClock;
  readonly bringAbout: BringAbout;
  readonly deadlineOf: (call: Call) => number;
  /** Comes whenever the procedure stands still again. */
  readonly stoodStill: () => Promise<void>;
}

/** The hands of a run: where its commands and pauses go. */
export interface Hands {
  readonly run: (call: Call) => Promise<Ending>;
  readonly pause: (seconds: number) => Promise<void>;
}

export async function holdRun(
  { clock, bringAbout, deadlineOf, stoodStill }: Held,
  procedure: (hands: Hands) => Promise<Verdict>,
): Promise<HeldRun> {
  const awaited: Awaited[] = [];
  let ended: ReturnType<HeldRun["ended"]>;
  let isOver = false;
  let asks = true;

  procedure({ run, pause }).then(
    (kind) => (ended = { kind }),
    (error: unknown) =>
      (ended = { kind: "threw", why: error instanceof Error ? error.message : String(error) }),
  );
  await quiet();

  return {
    ended: () => ended,
    commandsWaiting: () => awaited.filter(({ what }) => what === "command").length,
    askNoMore: () => {
      asks = false;
    },
    async letOneThrough(place) {
      const one = awaited[place % awaited.length];
      if (one === undefined) return;
      if (one.what === "command" && !one.hangs()) {
        await clock.goOnTo(clock.now() + moment);
        if (!awaited.includes(one)) return;
        await one.takeEffect();
        if (one.hangs()) return;
        clock.cancel(one.due);
        await one.due.happen();
        return;
      }
      await clock.goOnTo(one.due.at);
    },
    async abandon(when) {
      isOver = true;
      const left = awaited.splice(0);
      for (const { due } of left) clock.cancel(due);
      if (when === "after") for (const { takeEffect } of left) await takeEffect();
    },
  };

  function run(call: Call): Promise<Ending> {
    if (!asks) return new Promise(() => undefined);
    return new Promise((resolve) => {
      let ending: Ending | undefined;
      const takeEffect = async (): Promise<void> => {
        ending ??= await bringAbout(call);
      };
      const at = clock.now() + deadlineOf(call);
      wait(
        "command",
        at,
        takeEffect,
        () => ending?.how === "timed-out",
        async () => {
          resolve(ending ?? (await bringAbout(call)));
        },
      );
    });
  }

  function pause(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      wait(
        "pause",
        clock.now() + seconds,
        () => Promise.resolve(),
        () => false,
        () => {
          resolve();
          return Promise.resolve();
        },
      );
    });
  }

  function wait(
    what: Awaited["what"],
    at: number,
    takeEffect: () => Promise<void>,
    hangs: () => boolean,
    answer: () => Promise<void>,
  ): void {
    const due: Due = {
      at,
      async happen() {
        const place = awaited.indexOf(one);
        if (place >= 0) awaited.splice(place, 1);
        await answer();
        await quiet();
        if (!isOver) await stoodStill();
      },
    };
    const one: Awaited = { what, due, takeEffect, hangs };
    awaited.push(one);
    clock.set(due);
  }
}
