import { edit, type Mutant } from "./mutant.js";

export const checkMutants: readonly Mutant[] = [
  {
    caughtBy: "check fails only by its volume",
    defect: "a check on a target fails",
    action: "check",
    edits: [edit("monitor.ts", '    return "succeeded";\n  }', '    return "failed";\n  }')],
  },
  {
    caughtBy: "a target asks no peer",
    defect: "a target looks after its peers as well",
    action: "check",
    edits: [
      edit(
        "monitor.ts",
        '    return "succeeded";\n  }',
        '    await monitorPeers(run, await findPeers(run), mirror.mirrors);\n    return "succeeded";\n  }',
      ),
    ],
  },
  {
    caughtBy: "deep check writes",
    defect: "a deep check without peers does not write",
    action: "check",
    edits: [
      edit(
        "monitor.ts",
        "await monitorPeers(run, await findPeers(run), mirror.mirrors);",
        "const peers = await findPeers(run);\n  await monitorPeers(run, peers, mirror.mirrors);",
      ),
      edit(
        "monitor.ts",
        'if (depth === "quick") return "succeeded";',
        'if (depth === "quick" || peers.length === 0) return "succeeded";',
      ),
    ],
  },
  {
    caughtBy: "peers from LifeKeeper",
    defect: "LifeKeeper is asked although the configuration names the peers",
    action: "check",
    edits: [
      edit(
        "find-peers.ts",
        "if (run.resource.peers !== undefined) {",
        `if (run.resource.peers !== undefined) {
          const { kind } = await run.ask("peers", equivalenciesOf(run.resource.tag));
          if (kind === "failed") run.say("peers", "VK208", { step: "", command: "" });`,
      ),
    ],
  },
  {
    caughtBy: "this node is no peer",
    defect: "this node among its own peers is passed over in silence",
    action: "check",
    edits: [edit("find-peers.ts", 'run.say("peers", "VK303", { peer: peer.node, tag })', "undefined")],
  },
  {
    caughtBy: "no peer is said",
    defect: "a configuration without peers is passed over in silence",
    action: "check",
    edits: [
      edit("find-peers.ts", "if (peers.length === 0)", "if (peers.length === 0 && !run.resource.peers)"),
    ],
  },
  {
    caughtBy: "every step is tried",
    defect: "a peer whose mirror says nothing keeps its copies",
    action: "check",
    edits: [
      edit(
        "monitor-peer.ts",
        "await deletePeerShadows(run, peer, there);",
        'if (there.kind !== "failed") await deletePeerShadows(run, peer, there);',
      ),
    ],
  },
  {
    caughtBy: "the peer's state is set only where it disagrees",
    defect: "OSF is set over OSF",
    action: "check",
    edits: [
      edit(
        "agree-on-state.ts",
        "if (before === after) return;",
        'if (before === after && after === "OSU") return;',
      ),
    ],
  },
  {
    caughtBy: "overwriting a state in service is an error",
    defect: "ISU is overwritten in silence",
    action: "check",
    edits: [edit("agree-on-state.ts", 'before === "ISP" || before === "ISU"', 'before === "ISP"')],
  },
  {
    caughtBy: "a split brain raises flag, flag and trap",
    defect: "where the flag cannot be raised there, no trap is sent",
    action: "check",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "  await raiseAlarm(run, peer, told);",
        '  if (raised.kind !== "failed") await raiseAlarm(run, peer, told);',
      ),
    ],
  },
  {
    caughtBy: "no alarm without a split brain",
    defect: "a peer whose role is unknown raises the flag here",
    action: "check",
    edits: [
      edit(
        "look-for-split-brain.ts",
        'run.decide("monitor.4", "split brain", "unknown", peer.node);\n    run.say("monitor.4", "VK324"',
        'run.decide("monitor.4", "split brain", "unknown", peer.node);\n    await raiseFlagHere();\n    run.say("monitor.4", "VK324"',
      ),
    ],
  },
  {
    caughtBy: "a split brain is said",
    defect: "the split brain's own error does not name the peer",
    action: "check",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "node, peer: peer.node, here, there: said, flag",
        'node, peer: "?", here, there: "", flag',
      ),
    ],
  },
  {
    caughtBy: "peer copies go only where they may",
    defect: "copies that nobody knows of are deleted",
    action: "check",
    edits: [
      edit(
        "delete-peer-shadows.ts",
        'run.say("monitor.5", "VK332", { volume: volume.name, peer: node, command, why: listing.why });\n      return;',
        'run.say("monitor.5", "VK332", { volume: volume.name, peer: node, command, why: listing.why });',
      ),
    ],
  },
];
