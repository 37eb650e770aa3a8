export { hasSnmptrapd, known, noSnmptrapd, startSnmptrapd, type Snmptrapd } from "./snmptrapd.js";
export { startUdpPeer, type Hears, type UdpPeer } from "./udp-peer.js";
export { startUdpRelay, type Passes, type UdpRelay } from "./udp-relay.js";
