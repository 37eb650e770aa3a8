import { css } from "./html.js";

/** Time lines and their legends. */
export const chartStyle = css`
  .chart svg {
    display: block;
    min-width: 40rem;
    overflow: visible;
    color: var(--ink);
  }
  .chart svg svg {
    min-width: 0;
  }
  .chart text {
    fill: var(--ink);
    font-size: 12.5px;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }
  .chart .step {
    font-weight: 600;
  }
  .chart .command {
    font-size: 12px;
  }
  .chart .how,
  .chart .tick text {
    fill: var(--soft);
    font-size: 11.5px;
  }
  .lane line {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .lane text {
    font-weight: 600;
    font-size: 13px;
  }
  .tick line {
    stroke: var(--line);
  }
  .guide {
    stroke: var(--line);
    stroke-dasharray: 1 4;
  }
  .axis {
    stroke: var(--ink);
  }
  .bar {
    fill: var(--bar);
    stroke: var(--bar);
  }
  .reads .bar {
    fill: var(--paper);
  }
  .bad .bar {
    fill: url(#hatch);
    stroke: var(--bad);
    stroke-width: 1.5;
  }
  #hatch path {
    stroke: var(--bad);
    stroke-width: 2.5;
  }
  .bad .how {
    fill: var(--bad);
    font-weight: 600;
  }
  .open .bar {
    stroke-dasharray: 3 2;
    fill: var(--paper);
  }
  .mark {
    fill: none;
    stroke: var(--bad);
    stroke-width: 2.5;
  }
  .overview .good .bar {
    fill: var(--good);
    stroke: var(--good);
  }
  .overview .trouble .bar {
    fill: var(--paper);
    stroke: var(--warn);
    stroke-width: 2;
  }
  .overview .open .bar {
    fill: var(--paper);
    stroke: var(--soft);
    stroke-dasharray: 3 2;
  }
  caption {
    text-align: left;
    font-weight: 600;
    padding-bottom: 0.2rem;
  }
  .changed {
    font-weight: 600;
  }
  .changed small {
    font-weight: 400;
  }
  .unknown {
    color: var(--soft);
  }
  .nodes th[scope="row"] {
    width: 14rem;
  }
  .nodes td {
    width: 40%;
  }
  .many {
    stroke: var(--good);
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .bad .many {
    stroke: var(--bad);
  }
  .trouble .many {
    stroke: var(--warn);
  }
  .swatch {
    position: absolute;
    width: 0;
    height: 0;
    min-width: 0;
  }
  .deadline {
    stroke: var(--bad);
    stroke-width: 2;
  }
  .idle {
    fill: var(--shade);
  }
  .idle.turn {
    stroke: var(--soft);
    stroke-dasharray: 4 3;
  }
  .wait line,
  .wait path {
    stroke: var(--soft);
    fill: none;
  }
  .legend {
    font-size: 0.87rem;
    color: var(--soft);
    max-width: none;
  }
  .key {
    display: inline-block;
    width: 1.6rem;
    height: 0.65rem;
    border: 1px solid var(--bar);
    margin: 0 0.35rem 0 1rem;
    vertical-align: -0.05rem;
  }
  .key:first-child {
    margin-left: 0;
  }
  .key.changes {
    background: var(--bar);
  }
  .key.open {
    border-style: dashed;
  }
  .key.bad,
  .key.deadline,
  .key.wait {
    border: 0;
    width: auto;
    height: auto;
    color: var(--bad);
    font-weight: 700;
    vertical-align: baseline;
  }
  .key.deadline {
    width: 2px;
    height: 1rem;
    background: var(--bad);
    vertical-align: -0.2rem;
  }
  .key.wait {
    color: var(--soft);
  }
  .key.idle {
    background: var(--shade);
    border-color: var(--line);
  }
`;
