import { css } from "./html.js";

/** Tables, results, messages and what is folded away. */
export const tableStyle = css`
  .wide,
  .chart {
    overflow-x: auto;
    margin: 0.6rem 0;
  }
  .flow {
    overflow-x: auto;
    margin: 0.6rem 0;
  }
  .flow svg {
    display: block;
    max-width: max(100%, 40rem);
  }
  .chart {
    padding-right: 14px;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.93rem;
    line-height: 1.45;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 0.38rem 0.7rem 0.38rem 0;
    border-bottom: 1px solid var(--line);
    unicode-bidi: isolate;
    overflow-wrap: break-word;
  }
  td.free,
  td code {
    overflow-wrap: anywhere;
  }
  td.free {
    min-width: 15rem;
  }
  thead th {
    color: var(--soft);
    font-weight: 400;
    font-size: 0.87rem;
    border-bottom: 1px solid var(--ink);
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  .amount {
    text-align: right;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .short {
    white-space: nowrap;
  }
  .time {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .gap td {
    color: var(--soft);
    text-align: center;
    font-style: italic;
    border-bottom: 1px dashed var(--soft);
  }
  html:lang(ja) .gap td {
    font-style: normal;
  }
  td.bad {
    color: var(--bad);
    font-weight: 600;
  }
  .result {
    font-weight: 600;
  }
  td:has(> .result) {
    min-width: 7.5rem;
  }
  h2 .result {
    font-size: 0.95rem;
    margin-left: 0.5rem;
  }
  .result.good {
    color: var(--good);
  }
  .result.bad {
    color: var(--bad);
  }
  .result.trouble {
    color: var(--warn);
  }
  .result.open {
    color: var(--soft);
  }
  .severity {
    display: inline-block;
    min-width: 3.6rem;
    text-align: center;
    font-size: 0.8rem;
    font-weight: 600;
    border: 1px solid;
    padding: 0 0.35rem;
    line-height: 1.5;
  }
  .severity.error {
    color: var(--paper);
    background: var(--bad);
    border-color: var(--bad);
  }
  .severity.warn {
    color: var(--warn);
    border-width: 2px;
  }
  .severity.info {
    color: var(--soft);
  }
  ol.messages {
    list-style: none;
    padding: 0;
    margin: 0.5rem 0;
  }
  ol.messages > li {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--line);
  }
  .said {
    margin: 0;
    max-width: none;
  }
  dl.explained {
    display: grid;
    grid-template-columns: minmax(5rem, max-content) 1fr;
    gap: 0.25rem 1rem;
    margin: 0.5rem 0;
    max-width: 54rem;
  }
  dl.explained dt {
    padding-top: 0.1rem;
  }
  details {
    margin: 0.15rem 0;
  }
  summary {
    cursor: pointer;
    padding: 0.2rem 0;
  }
  summary .number,
  .what .number {
    font-weight: 600;
  }
  details > pre,
  details > p,
  details > ul {
    margin-left: 1rem;
  }
  .stream {
    margin-bottom: 0;
    font-size: 0.87rem;
    color: var(--soft);
  }
  .stream .name {
    font-weight: 600;
    color: var(--ink);
    margin-right: 0.5rem;
  }
  .left-out {
    font-size: 0.87rem;
    color: var(--soft);
    text-align: center;
    max-width: none;
  }
  footer {
    margin-top: 3rem;
    border-top: 1px solid var(--line);
    color: var(--soft);
    font-size: 0.87rem;
  }
`;
