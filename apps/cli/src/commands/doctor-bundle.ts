import { bundleTexts } from "../bundle/texts.js";
import type { BundleRequest } from "../bundle/make-bundle.js";
import type { Examination } from "../doctor/examination.js";
import type { Gathered } from "../open-facts/gather.js";
import type { Context } from "./context.js";
import { told } from "../told.js";

/** What became of a bundle, and what to say of it. */
export type Bundled =
  | { readonly kind: "written"; readonly file: string; readonly text: string }
  | { readonly kind: "failed"; readonly text: string };

/** Packs what was found. What packs is loaded only here. */
export async function bundled(
  request: BundleRequest,
  { examination, gathered }: { readonly examination: Examination; readonly gathered: Gathered },
  context: Context,
): Promise<Bundled> {
  const { file, mask } = request;
  const { makeBundle } = await import("../bundle/make-bundle.js");
  const written = await makeBundle(request, examination, gathered, context.system);
  switch (written.kind) {
    case "written": {
      const size = String(Math.ceil(written.bytes / 1024));
      const text = told(context, mask ? bundleTexts.masked : bundleTexts.written, { file, size });
      return { kind: "written", file, text };
    }
    case "there-already":
      return { kind: "failed", text: told(context, bundleTexts.thereAlready, { file }) };
    case "failed":
      return { kind: "failed", text: told(context, bundleTexts.failed, { file, why: written.why }) };
  }
}
