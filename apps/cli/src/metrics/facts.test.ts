import { createCluster } from "@volkit/cluster-lab";
import { describe, expect, test } from "vitest";
import { metered } from "./lab.fixture.js";

const peer = { peer: "NODEB" };

describe("a check on a healthy source", () => {
  test("tells roles, states, the mirror, and that there is no split brain", async () => {
    const node = metered();
    await node.run("quickCheck");
    expect(node.value("volkit_in_service")).toBe(1);
    expect(node.word("volkit_role", "role")).toBe("source");
    expect(node.word("volkit_peer_role", "role")).toBe("target");
    expect(node.word("volkit_mirror_state", "state")).toBe("mirroring");
    expect(node.word("volkit_peer_resource_state", "state")).toBe("OSU");
    expect(node.value("volkit_peer_resource_state_agrees", peer)).toBe(1);
    expect(node.value("volkit_split_brain", peer)).toBe(0);
    expect(node.value("volkit_split_brain_known", peer)).toBe(1);
    expect(node.value("volkit_split_brain_flag")).toBeUndefined();
  });

  test("tells every peer apart", async () => {
    const addresses = { NODEB: "10.0.0.2", NODEC: "10.0.0.3" };
    const peers = Object.entries(addresses).map(([name, address]) => ({ node: name, addresses: [address] }));
    const file = { resources: { "Vol.E": { peers } } };
    const node = metered({ cluster: createCluster({ nodes: ["NODEA", "NODEB", "NODEC"] }), file });
    await node.fault("split-brain E: NODEC");
    await node.run("quickCheck");
    expect(node.value("volkit_split_brain", { peer: "NODEB" })).toBe(0);
    expect(node.value("volkit_split_brain", { peer: "NODEC" })).toBe(1);
    expect(node.value("volkit_mirror_state", { peer: "NODEB", state: "mirroring" })).toBe(1);
  });
});

describe("what is not known", () => {
  test("of a peer that does not answer is never 0, nor what it was", async () => {
    const node = metered();
    await node.run("quickCheck");
    await node.fault("link-down NODEA NODEB");
    await node.run("quickCheck");
    expect(node.value("volkit_split_brain", peer)).toBeUndefined();
    expect(node.value("volkit_split_brain_known", peer)).toBe(0);
    expect(node.word("volkit_peer_role", "role")).toBe("unknown");
    expect(node.word("volkit_peer_resource_state", "state")).toBe("unknown");
    expect(node.value("volkit_peer_resource_state_agrees", peer)).toBeUndefined();
    expect(node.word("volkit_mirror_state", "state")).not.toBe("unknown");
  });

  test("of this node's own mirror leaves nothing known of the peers either", async () => {
    const node = metered();
    await node.run("quickCheck");
    await node.fault("exit NODEA GETMIRRORVOLINFO 9");
    await node.run("quickCheck");
    expect(node.value("volkit_in_service")).toBe(1);
    expect(node.word("volkit_role", "role")).toBe("unknown");
    expect(node.word("volkit_mirror_state", "state")).toBe("unknown");
    expect(node.value("volkit_split_brain", peer)).toBeUndefined();
    expect(node.value("volkit_split_brain_known", peer)).toBe(0);
  });

  test("since LifeKeeper did not say who the peers are is unknown of those that were known", async () => {
    const node = metered();
    await node.run("quickCheck");
    await node.fault("exit NODEA eqv_list 9");
    await node.run("quickCheck");
    expect(node.value("volkit_split_brain_known", peer)).toBe(0);
    expect(node.word("volkit_peer_role", "role")).toBe("unknown");
  });
});

describe("a split brain", () => {
  test("is told with its flags, and is over when both have said so", async () => {
    const node = metered();
    await node.fault("split-brain E:");
    await node.run("quickCheck");
    expect(node.value("volkit_split_brain", peer)).toBe(1);
    expect(node.value("volkit_split_brain_known", peer)).toBe(1);
    expect(node.value("volkit_split_brain_flag")).toBe(1);
    expect(node.value("volkit_peer_split_brain_flag", peer)).toBe(1);
    await node.mend("split-brain E:");
    await node.run("quickCheck");
    expect(node.value("volkit_split_brain", peer)).toBe(0);
    expect(node.value("volkit_split_brain_flag"), "it stands until somebody takes it away").toBe(1);
  });

  test("is over as soon as its flags were cleared, since that looks at every node", async () => {
    const node = metered();
    await node.fault("split-brain E:");
    await node.run("quickCheck");
    await node.run("splitBrainClear");
    expect(node.value("volkit_split_brain", peer), "it lasts, and nothing was cleared").toBe(1);
    await node.mend("split-brain E:");
    expect(await node.run("splitBrainClear")).toEqual([expect.stringContaining("VK809")]);
    expect(node.value("volkit_split_brain", peer)).toBe(0);
    expect(node.value("volkit_split_brain_flag")).toBe(0);
    expect(node.value("volkit_peer_split_brain_flag", peer)).toBe(0);
  });

  test("counts what its managers were told", async () => {
    const node = metered();
    await node.fault("split-brain E:");
    await node.run("quickCheck");
    expect(node.value("volkit_notifications_total", { way: "eism", outcome: "sent" })).toBe(1);
    expect(node.value("volkit_notification_delivered", { way: "eism" })).toBe(1);
    await node.fault("exit NODEA EISMEventNotice 3");
    await node.run("quickCheck");
    expect(node.value("volkit_notifications_total", { way: "eism", outcome: "failed" })).toBe(1);
    expect(node.value("volkit_notification_delivered", { way: "eism" })).toBe(0);
  });
});

describe("the peer's resource", () => {
  test("that was set to fit the mirror agrees with it, and that it was set is counted", async () => {
    const node = metered();
    await node.fault("mirror-paused E:");
    await node.run("quickCheck");
    expect(node.word("volkit_mirror_state", "state")).toBe("paused");
    expect(node.word("volkit_peer_resource_state", "state")).toBe("OSF");
    expect(node.value("volkit_peer_resource_state_agrees", peer)).toBe(1);
    expect(node.value("volkit_peer_state_corrections_total")).toBe(1);
  });

  test("that could not be set does not agree", async () => {
    const node = metered();
    await node.fault("mirror-paused E:");
    await node.fault("exit NODEA ins_setst 9");
    await node.run("quickCheck");
    expect(node.value("volkit_peer_resource_state_agrees", peer)).toBe(0);
    expect(node.value("volkit_peer_state_corrections_total")).toBe(0);
  });
});

describe("a node that has the volume in service no more", () => {
  test("after a remove says nothing of its peers: nobody asks them from here", async () => {
    const node = metered();
    await node.run("quickCheck");
    await node.run("remove");
    expect(node.value("volkit_in_service")).toBe(0);
    expect(node.word("volkit_resource_state", "state")).toBe("unknown");
    expect(node.text()).not.toContain('peer="NODEB"');
  });

  test("after a check that finds it target neither", async () => {
    const node = metered({ node: "NODEB" });
    await node.run("quickCheck");
    expect(node.value("volkit_in_service")).toBe(0);
    expect(node.word("volkit_role", "role")).toBe("target");
    expect(node.text()).not.toContain("volkit_split_brain");
  });

  test("after a restore has it again", async () => {
    const node = metered({ node: "NODEB" });
    await node.run("restore");
    expect(node.value("volkit_in_service")).toBe(1);
    expect(node.word("volkit_role", "role")).toBe("source");
    expect(node.word("volkit_resource_state", "state")).toBe("ISP");
  });

  test("after a restore that failed has it not", async () => {
    const node = metered({ node: "NODEB" });
    await node.fault("exit NODEB SWITCHOVERVOLUME 9");
    await node.run("restore");
    expect(node.value("volkit_in_service")).toBe(0);
    expect(node.word("volkit_resource_state", "state")).toBe("OSF");
  });
});

describe("an observed call", () => {
  test("is a rehearsal and no run, and what it read counts", async () => {
    const node = metered();
    await node.rehearse("quickCheck");
    expect(node.value("volkit_rehearsals_total", { action: "quickCheck", result: "would_succeed" })).toBe(1);
    expect(node.value("volkit_runs_total")).toBeUndefined();
    expect(node.value("volkit_split_brain", peer)).toBe(0);
    expect(node.value("volkit_in_service")).toBe(1);
  });

  test("of remove leaves it open whether the volume is in service", async () => {
    const node = metered();
    await node.rehearse("quickCheck");
    await node.rehearse("remove");
    expect(node.value("volkit_in_service")).toBeUndefined();
    expect(node.text()).not.toContain("volkit_split_brain");
  });
});
