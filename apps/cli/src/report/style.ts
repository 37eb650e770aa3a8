import { html, picture } from "./html.js";
import { chartStyle as flowStyle } from "./chart/style.js";
import { chartStyle } from "./style-charts.js";
import { mediaStyle } from "./style-media.js";
import { tableStyle } from "./style-tables.js";
import { textStyle } from "./style-text.js";

/** How the page looks: on a screen, light or dark, narrow or wide, with the system's own colours, and on paper. */
export const pageStyle = html`${textStyle}${tableStyle}${chartStyle}${picture(flowStyle)}${mediaStyle}`;
