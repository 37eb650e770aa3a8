import * as the from "./commands.js";
import { ends, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { equivalencies, instance } from "./healthy.js";

const found = [the.mirrorHere, the.peers, ...the.readsOf("NODEB"), the.deleteOn("NODEB")];
const none = (why: string) =>
  `WARN VK302 peers: the other nodes of Vol.E are not known (${why}). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.`;
const isThisNode = (peer: string) =>
  `WARN VK303 peers: ${peer} is named as a peer of Vol.E, but is this node. It was left out.`;

const listed = (...rows: readonly (readonly string[])[]): readonly Reply[] => [
  [the.peers, equivalencies(...rows)],
];
const row = ["NODEA", "Vol.E", "NODEB", "Vol.E"];

hold("peers from LifeKeeper", [
  {
    it: "are asked for where the configuration names none",
    configuration: null,
    exit: 0,
    calls: found,
    messages: [],
  },
  {
    it: "are not rows of another tag",
    configuration: null,
    replies: listed(row, ["NODEA", "Vol.F", "NODEC", "Vol.F"]),
    exit: 0,
    calls: found,
    messages: [],
  },
  {
    it: "do not count twice, in whatever case",
    configuration: null,
    replies: listed(row, row, ["NODEA", "Vol.E", "nodeb", "Vol.E"]),
    exit: 0,
    calls: found,
    messages: [],
  },
  {
    it: "have the tag that the row gives for them",
    configuration: null,
    replies: [
      ...listed(["NODEA", "Vol.E", "NODEB", "Vol.E-b"]),
      [the.stateOn("NODEB", "Vol.E-b"), instance("NODEB", "OSU", "Vol.E-b")],
    ],
    exit: 0,
    calls: [
      the.mirrorHere,
      the.peers,
      the.mirrorOn("NODEB"),
      the.stateOn("NODEB", "Vol.E-b"),
      the.deleteOn("NODEB"),
    ],
    messages: [],
  },
  {
    it: "are not this node, in whatever case",
    configuration: null,
    replies: listed(["NODEA", "Vol.E", "nodea", "Vol.E"], row),
    exit: 0,
    calls: found,
    messages: [isThisNode("nodea")],
  },
]);

hold("no peer known: steps 3 to 5 are left out, and the rest goes on", [
  {
    it: "where eqv_list shows none",
    action: "deepCheck",
    configuration: null,
    replies: [[the.peers, ends(0)]],
    exit: 0,
    calls: [the.mirrorHere, the.peers, the.writeCheck],
    messages: [none("eqv_list shows none")],
  },
  {
    it: "where eqv_list fails",
    configuration: null,
    replies: [[the.peers, ends(7)]],
    exit: 0,
    calls: [the.mirrorHere, the.peers],
    messages: [none("eqv_list ended with 7")],
  },
  {
    it: "where rows break off",
    configuration: null,
    replies: [[the.peers, { stdout: "NODEA\x01Vol.E\x01\x01Vol.E\nNODEA\x01Vol.E\x01NODEB\n" }]],
    exit: 0,
    calls: [the.mirrorHere, the.peers],
    messages: [none("eqv_list shows none")],
  },
  {
    it: "where the configuration says that there are none",
    configuration: { resources: { "Vol.E": { peers: [] } } },
    exit: 0,
    calls: [the.mirrorHere],
    messages: [none("the configuration names none")],
  },
  {
    it: "where the only one named is this node",
    configuration: { resources: { "Vol.E": { peers: [{ node: "NodeA" }] } } },
    exit: 0,
    calls: [the.mirrorHere],
    messages: [isThisNode("NodeA"), none("the configuration names none")],
  },
]);

hold("peers from the configuration", [
  {
    it: "replace what LifeKeeper says",
    configuration: { resources: { "Vol.E": { peers: [{ node: "NODEB" }] } } },
    exit: 0,
    calls: [the.mirrorHere, ...the.readsOf("NODEB"), the.deleteOn("NODEB")],
    messages: [],
  },
  {
    it: "of another tag are none of this one's",
    configuration: { resources: { "vol.e": { peers: [{ node: "NODEC" }] } } },
    exit: 0,
    calls: found,
    messages: [],
  },
  {
    it: "have the tag that is given for them",
    configuration: { resources: { "Vol.E": { peers: [{ node: "NODEB", tag: "E on B" }] } } },
    replies: [
      [the.stateOn("NODEB", "E on B"), instance("NODEB", "OSF", "E on B")],
      [the.setState("NODEB", "OSU", "E on B"), ends(0)],
    ],
    exit: 0,
    calls: [
      the.mirrorHere,
      the.mirrorOn("NODEB"),
      the.stateOn("NODEB", "E on B"),
      the.setState("NODEB", "OSU", "E on B"),
      the.deleteOn("NODEB"),
    ],
    messages: [
      "INFO VK309 monitor.3: the state of E on B on NODEB was OSF and was set to OSU, since the state of the mirror to it is mirroring.",
    ],
  },
  {
    it: "with one mirror and one peer the only mirror counts, and a wrong address is said",
    configuration: { resources: { "Vol.E": { peers: [{ node: "NODEB", addresses: ["10.9.9.9"] }] } } },
    replies: [[the.stateOn("NODEB"), instance("NODEB", "OSF")]],
    exit: 0,
    messages: [
      "WARN VK306 monitor.3: the only mirror goes to 10.0.0.2, which is not among the addresses configured for NODEB (10.9.9.9). It was taken for the mirror to NODEB, the only peer.",
      "INFO VK309 monitor.3: the state of Vol.E on NODEB was OSF and was set to OSU, since the state of the mirror to it is mirroring.",
    ],
  },
]);
