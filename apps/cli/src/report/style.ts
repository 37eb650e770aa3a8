import { html } from "./html.js";

/** How the page looks: on a screen, light or dark, narrow or wide, with the system's own colours, and on paper. */
export const pageStyle = html`
  :root{color-scheme:light
  dark;--paper:#fff;--ink:#1d2125;--soft:#565d66;--line:#d6dade;--shade:#f4f5f6;--link:#1c4f8a;--good:#1f6b3f;--bad:#a5221c;--warn:#7d5200;--bar:#3f6a96;--focus:#1c4f8a}
  @media
  (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e4e6e8;--soft:#a6adb5;--line:#3b4249;--shade:#1e2226;--link:#8fb9ea;--good:#7fca9b;--bad:#f4a099;--warn:#e3bb6d;--bar:#7ba6d4;--focus:#8fb9ea}}
  *{box-sizing:border-box} html{font:15px/1.6 "Segoe UI",system-ui,"Noto Sans","Helvetica
  Neue",Arial,sans-serif;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
  html:lang(ja){font-family:"Yu Gothic UI",Meiryo,"Hiragino Sans","Noto Sans CJK JP","Noto Sans
  JP",sans-serif;line-break:strict;line-height:1.7} body{margin:0 auto;max-width:66rem;padding:1.5rem 1.25rem
  3rem} a{color:var(--link)} :focus-visible{outline:2px solid var(--focus);outline-offset:2px}
  .skip{position:absolute;left:-100rem} .skip:focus{position:static} header{border-bottom:2px solid
  var(--ink);padding-bottom:1rem;margin-bottom:2rem} .kind{margin:0;color:var(--soft);letter-spacing:.04em}
  h1{font-size:1.7rem;line-height:1.3;margin:.2rem 0 1rem;font-weight:600}
  h2{font-size:1.3rem;line-height:1.35;margin:2.75rem 0 .75rem;font-weight:600;padding-top:1rem;border-top:1px
  solid var(--ink)} main>section:first-child>h2{border-top:0;padding-top:0;margin-top:0}
  h3{font-size:1.05rem;margin:1.9rem 0 .5rem;font-weight:600} h4,.small-head{font-size:.93rem;margin:1.2rem 0
  .35rem;font-weight:600} p{margin:.5rem 0;max-width:50rem} html:lang(ja) p{max-width:48rem}
  .aside,small,figcaption{color:var(--soft);font-size:.87rem} ul.aside{padding-left:1.2rem} .note{border:1px
  solid var(--line);border-left:4px solid var(--warn);padding:.5rem .75rem}
  dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem
  1.5rem;margin:.5rem 0} dt{color:var(--soft);font-size:.87rem} dd{margin:0}
  code,pre,.command{font-family:Consolas,"Cascadia Mono","BIZ UDGothic","MS Gothic","Noto Sans Mono CJK
  JP","DejaVu Sans Mono",monospace;font-size:.9em;unicode-bidi:isolate} code{overflow-wrap:anywhere}
  pre{margin:.35rem 0 .9rem;padding:.6rem .75rem;background:var(--shade);border:1px solid
  var(--line);white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.45;max-height:32rem;overflow:auto}
  .wide,.chart{overflow-x:auto;margin:.6rem 0} .chart{padding-right:14px}
  table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.45}
  th,td{text-align:left;vertical-align:top;padding:.38rem .7rem .38rem 0;border-bottom:1px solid
  var(--line);unicode-bidi:isolate;overflow-wrap:break-word} td.free,td code{overflow-wrap:anywhere}
  td.free{min-width:15rem} thead th{color:var(--soft);font-weight:400;font-size:.87rem;border-bottom:1px solid
  var(--ink);white-space:nowrap} tbody th{font-weight:600}
  .amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums} .short{white-space:nowrap}
  .time{white-space:nowrap;font-variant-numeric:tabular-nums} .gap
  td{color:var(--soft);text-align:center;font-style:italic;border-bottom:1px dashed var(--soft)} html:lang(ja)
  .gap td{font-style:normal} td.bad{color:var(--bad);font-weight:600} .result{font-weight:600} h2
  .result{font-size:.95rem;margin-left:.5rem} .result.good{color:var(--good)} .result.bad{color:var(--bad)}
  .result.trouble{color:var(--warn)} .result.open{color:var(--soft)}
  .severity{display:inline-block;min-width:3.6rem;text-align:center;font-size:.8rem;font-weight:600;border:1px
  solid;padding:0 .35rem;line-height:1.5}
  .severity.error{color:var(--paper);background:var(--bad);border-color:var(--bad)}
  .severity.warn{color:var(--warn);border-width:2px} .severity.info{color:var(--soft)}
  ol.messages{list-style:none;padding:0;margin:.5rem 0} ol.messages>li{padding:.5rem 0;border-bottom:1px solid
  var(--line)} .said{margin:0;max-width:none}
  dl.explained{display:grid;grid-template-columns:minmax(5rem,max-content) 1fr;gap:.25rem 1rem;margin:.5rem
  0;max-width:54rem} dl.explained dt{padding-top:.1rem} details{margin:.15rem 0}
  summary{cursor:pointer;padding:.2rem 0} summary .number,.what .number{font-weight:600}
  details>pre,details>p,details>ul{margin-left:1rem}
  .stream{margin-bottom:0;font-size:.87rem;color:var(--soft)} .stream
  .name{font-weight:600;color:var(--ink);margin-right:.5rem}
  .left-out{font-size:.87rem;color:var(--soft);text-align:center;max-width:none}
  footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.87rem}
  svg{display:block;min-width:40rem;overflow:visible;color:var(--ink)} svg svg{min-width:0} svg
  text{fill:var(--ink);font-size:12.5px;paint-order:stroke;stroke:var(--paper);stroke-width:3px} svg
  .step{font-weight:600} svg .command{font-size:12px} svg .how,svg .tick
  text{fill:var(--soft);font-size:11.5px} .lane line{stroke:var(--ink);stroke-width:1} .lane
  text{font-weight:600;font-size:13px} .tick line{stroke:var(--line)}
  .guide{stroke:var(--line);stroke-dasharray:1 4} .axis{stroke:var(--ink)}
  .bar{fill:var(--bar);stroke:var(--bar)} .reads .bar{fill:var(--paper)} .bad
  .bar{fill:url(#hatch);stroke:var(--bad);stroke-width:1.5} #hatch path{stroke:var(--bad);stroke-width:2.5}
  .bad .how{fill:var(--bad);font-weight:600} .open .bar{stroke-dasharray:3 2;fill:var(--paper)}
  .mark{fill:none;stroke:var(--bad);stroke-width:2.5} .overview .good
  .bar{fill:var(--good);stroke:var(--good)} .overview .trouble
  .bar{fill:var(--paper);stroke:var(--warn);stroke-width:2} .overview .open
  .bar{fill:var(--paper);stroke:var(--soft);stroke-dasharray:3 2}
  caption{text-align:left;font-weight:600;padding-bottom:.2rem} .changed{font-weight:600} .changed
  small{font-weight:400} .unknown{color:var(--soft)} .nodes th[scope=row]{width:14rem} .nodes td{width:40%}
  .many{stroke:var(--good);stroke-width:2;stroke-dasharray:2 4} .bad
  caption{text-align:left;font-weight:600;padding-bottom:.2rem} .changed{font-weight:600} .changed
  small{font-weight:400} .unknown{color:var(--soft)} .nodes th[scope=row]{width:14rem} .nodes td{width:40%}
  .many{stroke:var(--bad)} .trouble caption{text-align:left;font-weight:600;padding-bottom:.2rem}
  .changed{font-weight:600} .changed small{font-weight:400} .unknown{color:var(--soft)} .nodes
  th[scope=row]{width:14rem} .nodes td{width:40%} .many{stroke:var(--warn)}
  .swatch{position:absolute;width:0;height:0;min-width:0} .deadline{stroke:var(--bad);stroke-width:2}
  .idle{fill:var(--shade)} .idle.turn{stroke:var(--soft);stroke-dasharray:4 3} .wait line,.wait
  path{stroke:var(--soft);fill:none} .legend{font-size:.87rem;color:var(--soft);max-width:none}
  .key{display:inline-block;width:1.6rem;height:.65rem;border:1px solid var(--bar);margin:0 .35rem 0
  1rem;vertical-align:-.05rem} .key:first-child{margin-left:0} .key.changes{background:var(--bar)}
  .key.bad,.key.deadline,.key.wait{border:0;width:auto;height:auto;color:var(--bad);font-weight:700;vertical-align:baseline}
  .key.deadline{width:2px;height:1rem;background:var(--bad);vertical-align:-.2rem}
  .key.wait{color:var(--soft)} .key.idle{background:var(--shade);border-color:var(--line)} @media
  (max-width:40rem){html{font-size:14px}body{padding:1rem .9rem 2rem}.story,.wide
  table{min-width:38rem}dl.explained{grid-template-columns:1fr}dl.explained
  dd{margin-bottom:.4rem}dl.facts{grid-template-columns:1fr 1fr}} @media
  (forced-colors:active){.bar{fill:Highlight;stroke:CanvasText}.reads .bar{fill:Canvas}.bad
  .bar,.mark,.deadline{stroke:CanvasText}svg
  text{fill:CanvasText}.idle{fill:none;stroke:GrayText;stroke-dasharray:2
  3}.severity{border-width:2px}.key.changes,.key.deadline{forced-color-adjust:none;background:CanvasText}}
  @media
  print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--shade:#f3f3f3;--link:#000;--good:#000;--bad:#000;--warn:#000;--bar:#555}
  html{font-size:9.5pt;color-scheme:light}body{max-width:none;padding:0}.skip{display:none}a{text-decoration:none}
  details::details-content{content-visibility:visible;block-size:auto;display:block}
  .wide,.chart,pre{overflow:visible;max-height:none}svg{min-width:0}
  h2,h3,h4,summary,.small-head,thead{break-after:avoid}tr,.said,svg{break-inside:avoid}section.run{break-before:page}
  .severity.error{color:#000;background:none;border-width:2px}} @page{margin:16mm 14mm}
`;
