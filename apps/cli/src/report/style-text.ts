import { css } from "./html.js";

/** Colours and letters, in the light and in the dark. */
export const textStyle = css`
  :root {
    color-scheme: light dark;
    --paper: #fff;
    --ink: #1d2125;
    --soft: #565d66;
    --line: #d6dade;
    --shade: #f4f5f6;
    --link: #1c4f8a;
    --good: #1f6b3f;
    --bad: #a5221c;
    --warn: #7d5200;
    --bar: #3f6a96;
    --focus: #1c4f8a;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #15181b;
      --ink: #e4e6e8;
      --soft: #a6adb5;
      --line: #3b4249;
      --shade: #1e2226;
      --link: #8fb9ea;
      --good: #7fca9b;
      --bad: #f4a099;
      --warn: #e3bb6d;
      --bar: #7ba6d4;
      --focus: #8fb9ea;
    }
  }
  * {
    box-sizing: border-box;
  }
  html {
    font:
      15px/1.6 "Segoe UI",
      system-ui,
      "Noto Sans",
      "Helvetica Neue",
      Arial,
      sans-serif;
    background: var(--paper);
    color: var(--ink);
    overflow-wrap: anywhere;
  }
  html:lang(ja) {
    font-family: "Yu Gothic UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
    line-break: strict;
    line-height: 1.7;
  }
  body {
    margin: 0 auto;
    max-width: 66rem;
    padding: 1.5rem 1.25rem 3rem;
  }
  a {
    color: var(--link);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .skip {
    position: absolute;
    left: -100rem;
  }
  .skip:focus {
    position: static;
  }
  header {
    border-bottom: 2px solid var(--ink);
    padding-bottom: 1rem;
    margin-bottom: 2rem;
  }
  .kind {
    margin: 0;
    color: var(--soft);
    letter-spacing: 0.04em;
  }
  h1 {
    font-size: 1.7rem;
    line-height: 1.3;
    margin: 0.2rem 0 1rem;
    font-weight: 600;
  }
  h2 {
    font-size: 1.3rem;
    line-height: 1.35;
    margin: 2.75rem 0 0.75rem;
    font-weight: 600;
    padding-top: 1rem;
    border-top: 1px solid var(--ink);
  }
  main > section:first-child > h2 {
    border-top: 0;
    padding-top: 0;
    margin-top: 0;
  }
  h3 {
    font-size: 1.05rem;
    margin: 1.9rem 0 0.5rem;
    font-weight: 600;
  }
  h4,
  .small-head {
    font-size: 0.93rem;
    margin: 1.2rem 0 0.35rem;
    font-weight: 600;
  }
  p {
    margin: 0.5rem 0;
    max-width: 50rem;
  }
  .aside,
  small,
  figcaption {
    color: var(--soft);
    font-size: 0.87rem;
  }
  ul.aside {
    padding-left: 1.2rem;
  }
  .note {
    border: 1px solid var(--line);
    border-left: 4px solid var(--warn);
    padding: 0.5rem 0.75rem;
  }
  dl.facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
    gap: 0.5rem 1.5rem;
    margin: 0.5rem 0;
  }
  dt {
    color: var(--soft);
    font-size: 0.87rem;
  }
  dd {
    margin: 0;
  }
  code,
  pre,
  .command {
    font-family:
      Consolas, "Cascadia Mono", "BIZ UDGothic", "MS Gothic", "Noto Sans Mono CJK JP", "DejaVu Sans Mono",
      monospace;
    font-size: 0.9em;
    unicode-bidi: isolate;
  }
  code {
    overflow-wrap: anywhere;
  }
  pre {
    margin: 0.35rem 0 0.9rem;
    padding: 0.6rem 0.75rem;
    background: var(--shade);
    border: 1px solid var(--line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 1.45;
    max-height: 32rem;
    overflow: auto;
  }
`;
