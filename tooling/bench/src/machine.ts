// @boundaries-ignore what sets a machine up is no package: it runs before packages are installed
import { haveDebianPrograms } from "../../setup/apt.mjs";
// @boundaries-ignore as above
import { nodeBinary, shippedNode } from "../../setup/node-binary.mjs";

/** What this machine is made to have. */
export { haveDebianPrograms, nodeBinary, shippedNode };
