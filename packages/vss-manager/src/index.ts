export { readListing, type Listing } from "./listing.js";
export { enableTask, queryTask, shadowCopyTask, volumeGuid, type VolumeGuid } from "./schedule.js";
export { deleteShadows, listShadows, listShadowStorage } from "./shadows.js";
