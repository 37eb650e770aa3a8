import type { Options } from "./options.js";
import type { Report } from "./report.js";

/** Puts a kit's action programs through the assertions. */
export async function testKit(options: Options): Promise<Report> {
  void options;
  return Promise.resolve({ results: [], passed: 0, failed: 0, skipped: 0 });
}
