import { meansIn, type Trouble } from "../survey/lab.fixture.js";
import { look, type Look } from "./look.js";

/** What a look at a simulated cluster shows. */
export async function lookAt(trouble: Trouble, tags: readonly string[] = []): Promise<Look> {
  const looked = await look(tags, meansIn(trouble).means);
  if (looked.kind === "refused") throw new Error(looked.why.map(({ id }) => id).join());
  return looked.look;
}
