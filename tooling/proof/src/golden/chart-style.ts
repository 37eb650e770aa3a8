const light = `
.paper{fill:#fff}
text{fill:#1b2530}
.node rect{fill:#eef3f8;stroke:#4a5c6e}
.node.part rect{fill:#fff}
.command{fill:#0b4f8a}
.again{fill:#54616e}
.edge path{stroke:#4a5c6e}
.head{fill:#4a5c6e}
.exit-0 rect{fill:#e2f3e7;stroke:#2c7a4b}
.exit-1 rect{fill:#fce9e7;stroke:#b0332b}
.done rect{fill:#fff;stroke:#4a5c6e}`;

const dark = `
.paper{fill:#12171c}
text{fill:#e4e9ee}
.node rect{fill:#1f2932;stroke:#8fa1b3}
.node.part rect{fill:#12171c}
.command{fill:#8cc4f5}
.again{fill:#a9b6c2}
.edge path{stroke:#8fa1b3}
.head{fill:#8fa1b3}
.exit-0 rect{fill:#17352a;stroke:#5fc08a}
.exit-1 rect{fill:#3d1f1d;stroke:#f08a80}
.done rect{fill:#12171c;stroke:#8fa1b3}`;

/** How a chart looks: light, dark where the reader's screen is, and light on paper. */
export const chartStyle = `
text{font:13px system-ui,"Segoe UI","Yu Gothic UI",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif}
text.title{font-weight:600}
text.command{font:12px Consolas,"Courier New","DejaVu Sans Mono",monospace}
text.exit{text-anchor:middle;font-weight:600}
.node.part rect,.done rect{stroke-dasharray:5 3}
.edge>path{fill:none}${light}
@media screen and (prefers-color-scheme:dark){${dark}
}
`;
