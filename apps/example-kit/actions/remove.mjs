import { remove } from "../dist/actions.js";
import { runAction } from "../dist/run-action.js";

await runAction(remove);
