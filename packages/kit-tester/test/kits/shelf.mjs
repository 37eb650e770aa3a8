/**
 * A lab tool of the fixtures' own: a volume on storage that all nodes share, in the hands of one of them at a time.
 * `shelf status E:` prints ONLINE or OFFLINE for this node, `shelf online E:` takes the volume, `shelf offline E:`
 * gives it back. 5 where another node has it, 2 for any other volume.
 */
const replied = (cluster, exitCode, stdout = "") => ({
  cluster,
  reply: { how: "exited", exitCode, stdout, stderr: "", encoding: "utf-8" },
});

const holding = (cluster, holder) => ({ ...cluster, extra: { ...cluster.extra, holder } });

export const labTools = [
  {
    name: "shelf",
    home: "lifekeeper",
    answer: (cluster, { name }, [verb, volume]) => {
      const { holder = cluster.nodes[0].name } = cluster.extra;
      if (volume !== "E:") return replied(cluster, 2);
      if (verb === "status") return replied(cluster, 0, holder === name ? "ONLINE\n" : "OFFLINE\n");
      if (verb === "online" && (holder === name || holder === null))
        return replied(holder === name ? cluster : holding(cluster, name), 0, "DONE\n");
      if (verb === "offline") return replied(holder === name ? holding(cluster, null) : cluster, 0, "DONE\n");
      return replied(cluster, 5);
    },
  },
];
