import { expect, test } from "vitest";
import { fromItself } from "./any-folder.js";

const html =
  '<html><head></head><body><a href="/lab.html">b</a><a href="#c"></a><img src="/assets/d.svg"><a href="/"></a><a href="/ja/"></a></body></html>';

test.each([
  ["install.html", "."],
  ["ja/paths/remove.html", "../.."],
])("%s names other files from where it lies itself", (place, up) => {
  const moved = fromItself(html, place);
  expect(moved).toContain(`<a href="${up}/lab.html">`);
  expect(moved).toContain(`<img src="${up}/assets/d.svg">`);
  expect(moved).toContain(`<a href="${up}/index.html">`);
  expect(moved).toContain(`<a href="${up}/ja/index.html">`);
  expect(moved).toContain('<a href="#c">');
  expect(moved).toContain(`new URL("${up}/",location.href)`);
});
