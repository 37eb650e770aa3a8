const light = `
--paper:#fff;--ink:#1b2530;--quiet:#54616e;--box:#eef3f8;--line:#4a5c6e;--command:#0b4f8a;
--way:#0b4f8a;--on-way:#fff;--good:#e2f3e7;--good-line:#2c7a4b;--bad:#fce9e7;--bad-line:#b0332b;--faint:#9aa7b3`;

const dark = `
--paper:#12171c;--ink:#e4e9ee;--quiet:#a9b6c2;--box:#1f2932;--line:#8fa1b3;--command:#8cc4f5;
--way:#8cc4f5;--on-way:#12171c;--good:#17352a;--good-line:#5fc08a;--bad:#3d1f1d;--bad-line:#f08a80;--faint:#566472`;

const forced = `
--paper:Canvas;--ink:CanvasText;--quiet:GrayText;--box:Canvas;--line:CanvasText;--command:CanvasText;
--way:Highlight;--on-way:HighlightText;--good:Canvas;--good-line:CanvasText;--bad:Canvas;--bad-line:CanvasText;--faint:GrayText`;

/**
 * How charts look, on a page or alone: light, dark where the reader's screen is, light on paper, and in the system's
 * own colours where it forces them. All of it stands below the class `flow-chart`, and touches nothing else of a page.
 */
export const chartStyle = `
.flow-chart{max-width:100%;height:auto;${light}}
@media screen and (prefers-color-scheme:dark){.flow-chart{${dark}}}
@media (forced-colors:active){.flow-chart{forced-color-adjust:none;${forced}}}
.flow-chart text{font:13px system-ui,"Segoe UI","Yu Gothic UI",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif;fill:var(--ink)}
.flow-chart text.title,.flow-chart text.remark{font-weight:600}
.flow-chart text.command{font:12px Consolas,"Courier New","DejaVu Sans Mono",monospace;fill:var(--command)}
.flow-chart text.again{fill:var(--quiet)}
.flow-chart text.exit,.flow-chart text.number{text-anchor:middle;font-weight:600}
.flow-chart .paper{fill:var(--paper)}
.flow-chart .node rect{fill:var(--box);stroke:var(--line)}
.flow-chart .node.part rect,.flow-chart .done rect{fill:var(--paper);stroke:var(--line);stroke-dasharray:5 3}
.flow-chart .edge>path{fill:none;stroke:var(--line)}
.flow-chart .head{fill:var(--line)}
.flow-chart marker[id$="way-arrow"] .head{fill:var(--way)}
.flow-chart .exit-0 rect{fill:var(--good);stroke:var(--good-line)}
.flow-chart .exit-1 rect{fill:var(--bad);stroke:var(--bad-line)}
.flow-chart .passed-by text{fill:var(--quiet);font-weight:400}
.flow-chart .passed-by rect,.flow-chart .passed-by>path{stroke:var(--faint);fill:none}
.flow-chart .taken>rect,.flow-chart .taken .end rect{stroke-width:3}
.flow-chart .taken>rect{stroke:var(--way)}
.flow-chart .taken>path{stroke:var(--way);stroke-width:4}
.flow-chart .stop circle{fill:var(--way);stroke:var(--paper);stroke-width:1.5}
.flow-chart .stop text.number{fill:var(--on-way)}
`;
