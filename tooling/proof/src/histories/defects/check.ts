import { edit, type Defect } from "./defect.js";

/** Defects of the monitor. */
export const checkDefects: readonly Defect[] = [
  {
    name: "a resource that cannot be read is thrown over",
    breaks: "an action answers",
    edits: [
      edit(
        "agree-on-state.ts",
        'if (state.kind === "failed") {',
        'if (state.kind === "failed") {\n    throw new Error("no state");',
      ),
    ],
  },
  {
    name: "a peer whose copies cannot be deleted is waited for without end",
    breaks: "an action answers",
    edits: [
      edit(
        "delete-peer-shadows.ts",
        "const command = commandLine(remove);",
        "const command = commandLine(remove);\n  await new Promise(() => undefined);",
      ),
    ],
  },
  {
    name: "an empty answer is waited over for an hour",
    breaks: "in time",
    edits: [edit("ask-mirror.ts", "await run.pause(retryPause);", "await run.pause(3600);")],
  },
  {
    name: "monitor.5 deletes here, not on the peer",
    breaks: "a check harms nothing",
    edits: [
      edit(
        "delete-peer-shadows.ts",
        "const remove = onPeer(node, deleteShadows(volume));",
        "const remove = deleteShadows(volume);",
      ),
    ],
  },
  {
    name: "a split brain's copies are deleted where they are to be kept",
    breaks: "a check harms nothing",
    edits: [edit("delete-peer-shadows.ts", "!saysTarget(there)", "false")],
  },
  {
    name: "a deep check does not heed the write check",
    breaks: "a deep check sees",
    edits: [
      edit(
        "monitor.ts",
        'if (written === "failed") return run.fail("monitor.6", "12022", { tag, volume: volume.name });',
        "",
      ),
    ],
  },
  {
    name: "a paused mirror counts as a split brain",
    breaks: "no false alarm",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "if (saysTarget(there)) {",
        'if (saysTarget(there) && mirrors.every(({ state }) => state === "mirroring")) {',
      ),
      edit(
        "look-for-split-brain.ts",
        "if (!saysSource(there)) {",
        "if (!saysSource(there) && !saysTarget(there)) {",
      ),
    ],
  },
  {
    name: "no flag on the peer",
    breaks: "split brain told",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "const raise = raiseFlag(flag, peer.node);",
        "const raise = raiseFlag(flag);",
      ),
    ],
  },
  {
    name: "no trap once the flag on the peer is raised",
    breaks: "split brain told",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "await raiseAlarm(run, peer, told);",
        'if (raised.kind === "failed") await raiseAlarm(run, peer, told);',
      ),
    ],
  },
  {
    name: "a peer whose mirror is paused is called well",
    breaks: "the peer agrees",
    edits: [
      edit(
        "agree-on-state.ts",
        'const after = mirror.state === "mirroring" ? "OSU" : "OSF";',
        'const after = mirror.state === "mirroring" || mirror.state === "paused" ? "OSU" : "OSF";',
      ),
    ],
  },
];
