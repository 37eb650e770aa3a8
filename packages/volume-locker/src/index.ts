export { lockVolume, unlockVolume } from "@volkit/emcmd-parser";
export { lifeKeeperLock, releaseLifeKeeperLock, type LifeKeeperLock } from "./lifekeeper-lock.js";
