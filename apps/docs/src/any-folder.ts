import { posix } from "node:path";
import type { Plugin, UserConfig } from "vitepress";

/**
 * VitePress builds for one folder of one server. These three let the site lie in any folder of any server, or on a
 * disk: scripts look up the folder when they run, and what HTML names it names from where it lies itself.
 */
const folder = "globalThis.siteFolder";

/** Scripts and styles name other files by the folder that the site turns out to lie in. */
export const builtUrls: NonNullable<NonNullable<UserConfig["vite"]>["experimental"]> = {
  renderBuiltUrl: (file, { hostType, ssr }) => {
    if (ssr) return `/${file}`;
    return hostType === "js" ? { runtime: `${folder}+${JSON.stringify(file)}` } : { relative: true };
  },
};

/** The same for what VitePress itself holds to be known when it builds: its own folder, and the places of what is found. */
export const ownFolder: Plugin = {
  name: "any-folder",
  enforce: "pre",
  transform(code, id, options) {
    if (options?.ssr === true) return null;
    if (id.endsWith("/client/app/utils.js")) return code.replaceAll("import.meta.env.BASE_URL", folder);
    if (!/@localSearchIndex./.test(id)) return null;
    return code.replace(
      /^export default ([^]*)$/,
      (_, json: string) => `export default (${found.toString()})(${json})`,
    );
  },
};

declare global {
  var siteFolder: string;
}

/** The index of the search with its pages' places. A browser gets it as text. */
function found(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (key: string, value: unknown) =>
      /^\d+$/.test(key) && typeof value === "string" && value.startsWith("/")
        ? siteFolder + value.slice(1)
        : value,
    ),
  );
}

/** A page's HTML with links from where it lies; `place` is its path in the site. */
export function fromItself(html: string, place: string): string {
  const up = posix.relative(posix.dirname(place), "") || ".";
  return html
    .replaceAll(
      / (href|src)="\/(?!\/)([^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${up}/${path.replace(/(^|\/)$/, "$1index.html")}"`,
    )
    .replace(
      "<head>",
      `<head>\n    <script>${folder}=new URL("${up}/",location.href).pathname;${whetherOnDisk}</script>`,
    )
    .replace("</body>", `<script>__VP_SITE_DATA__.base=${folder};${absolute}</script>\n  </body>`);
}

/** From a disk no browser runs modules: the page says so. */
const whetherOnDisk = 'if(location.protocol==="file:")document.documentElement.classList.add("on-disk")';

/** What stays while pages change, contents and head, is not to lead elsewhere from another folder. */
const absolute =
  'if(location.protocol!=="file:")for(const a of document.querySelectorAll("a[href]:not([href^=\'#\'])"))a.setAttribute("href",a.href)';
