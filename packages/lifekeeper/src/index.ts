export { raiseFlag, splitBrainFlag } from "./flags.js";
export { instanceOf, type InstanceAnswer } from "./instances.js";
export { onPeer } from "./on-peer.js";
export { equivalenciesOf, type Equivalency, type EquivalencyAnswer } from "./peers.js";
export { setResourceState, type SettableState } from "./resource-state.js";
export { lifeKeeperService, type ServiceState } from "./service.js";
