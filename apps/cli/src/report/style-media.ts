import { css } from "./html.js";

/** A narrow screen, the system's own colours, and paper. */
export const mediaStyle = css`
  @media (max-width: 40rem) {
    html {
      font-size: 14px;
    }
    body {
      padding: 1rem 0.9rem 2rem;
    }
    .story,
    .wide table {
      min-width: 38rem;
    }
    dl.explained {
      grid-template-columns: 1fr;
    }
    dl.explained dd {
      margin-bottom: 0.4rem;
    }
    dl.facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: Highlight;
      stroke: CanvasText;
    }
    .reads .bar {
      fill: Canvas;
    }
    .bad .bar,
    .mark,
    .deadline {
      stroke: CanvasText;
    }
    .chart text {
      fill: CanvasText;
    }
    .idle {
      fill: none;
      stroke: GrayText;
      stroke-dasharray: 2 3;
    }
    .severity {
      border-width: 2px;
    }
    .key.changes,
    .key.deadline {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    :root {
      --paper: #fff;
      --ink: #000;
      --soft: #444;
      --line: #bbb;
      --shade: #f3f3f3;
      --link: #000;
      --good: #000;
      --bad: #000;
      --warn: #000;
      --bar: #555;
    }
    html {
      font-size: 9.5pt;
      color-scheme: light;
    }
    body {
      max-width: none;
      padding: 0;
    }
    .skip {
      display: none;
    }
    a {
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
      display: block;
    }
    .wide,
    .chart,
    .flow,
    pre {
      overflow: visible;
      max-height: none;
    }
    .chart svg,
    .flow svg {
      min-width: 0;
    }
    .flow svg {
      max-width: 100%;
      max-height: 21cm;
    }
    h2,
    h3,
    h4,
    summary,
    .small-head,
    thead {
      break-after: avoid;
    }
    tr,
    .said,
    svg {
      break-inside: avoid;
    }
    section.run {
      break-before: page;
    }
    main > section.run:first-child {
      break-before: auto;
    }
    .severity.error {
      color: #000;
      background: none;
      border-width: 2px;
    }
  }
  @page {
    margin: 16mm 14mm;
  }
`;
