/** The look of the report: paper on screen, ink on paper. No script, no font or picture from elsewhere. */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #22201c; --soft: #6b665d; --line: #e2ded5;
  --critical: #b3261e; --major: #9a5b00; --minor: #1f6a8c; --neutral: #6b665d; --good: #2f6b3a; --fish: #b8642b; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #1b1a18; --card: #242320; --ink: #e9e5dc; --soft: #a8a295; --line: #3a3833;
  --critical: #ff9a90; --major: #f0b45c; --minor: #83c7e6; --neutral: #a8a295; --good: #8fce9b; --fish: #e8a06a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font-family: "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "BIZ UDPGothic", "Noto Sans CJK JP", system-ui, sans-serif; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 2rem; }
header { padding-top: 2.5rem; padding-bottom: 1.5rem; }
.brand { display: flex; align-items: center; gap: .5rem; color: var(--fish); font-weight: 600; letter-spacing: .04em; }
.brand svg { width: 2rem; height: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: .75rem 0 .25rem; text-wrap: balance; }
th.number { text-align: right; } .chapter { break-before: page; padding-top: 2.5rem; } .chapter:first-child { break-before: auto; padding-top: .5rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
.files { color: var(--soft); font-size: .85rem; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.figures b { font-size: 1.5rem; font-variant-numeric: tabular-nums; display: block; line-height: 1.2; }
.figures span { color: var(--soft); font-size: .8rem; }
.strip { display: flex; gap: 2px; height: 22px; margin: 1.25rem 0 0; }
.strip a { flex: 1 1 0; min-width: 2px; background: var(--line); border-radius: 2px; }
.strip .gap { background: transparent; border: 1px dashed var(--line); }
.strip .critical { background: var(--critical); } .strip .major { background: var(--major); } .strip .minor { background: var(--minor); }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; padding: .7rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.row:target { background: color-mix(in srgb, var(--fish) 10%, transparent); }
.row p { margin: 0; } .row [lang=ja] { line-height: 1.9; line-break: strict; overflow-wrap: anywhere; } .row [lang=en] { overflow-wrap: break-word; }
.heading p { font-weight: 700; font-size: 1.1rem; } .caption p, .byline p { color: var(--soft); font-size: .92rem; }
.none { color: var(--soft); font-size: .85rem; font-style: italic; }
.from { color: var(--soft); font-size: .68rem; border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; vertical-align: .1em; font-variant-numeric: tabular-nums; }
a { color: var(--fish); }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
mark.critical { text-decoration-color: var(--critical); text-decoration-style: double; background: color-mix(in srgb, var(--critical) 12%, transparent); }
mark.major { text-decoration-color: var(--major); background: color-mix(in srgb, var(--major) 10%, transparent); }
mark.minor { text-decoration-color: var(--minor); text-decoration-style: dotted; }
mark.neutral { text-decoration-color: var(--neutral); text-decoration-style: dotted; }
sup { line-height: 0; font-size: .7em; } sup a { color: var(--soft); text-decoration: none; padding: 0 .15em; }
.cards { grid-column: 1 / -1; display: grid; gap: .5rem; margin-top: .6rem; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--neutral); border-radius: 6px; padding: .6rem .9rem; font-size: .9rem; break-inside: avoid; }
.card.critical { border-left-color: var(--critical); } .card.major { border-left-color: var(--major); } .card.minor { border-left-color: var(--minor); }
.card header { all: unset; display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; }
.card b { font-size: .95rem; } .card small { color: var(--soft); }
.card .severity { font-weight: 700; } .critical .severity { color: var(--critical); } .major .severity { color: var(--major); } .minor .severity { color: var(--minor); }
.card p { margin: .25rem 0 0; } .card .more { color: var(--soft); font-size: .85rem; }
del { color: var(--critical); text-decoration-thickness: 1px; } ins { color: var(--good); text-decoration: none; font-weight: 600; }
details { color: var(--soft); font-size: .88rem; padding: .6rem 0; border-bottom: 1px solid var(--line); } summary { cursor: pointer; }
details p { margin: .2rem 0 .2rem 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .88rem; } th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td.number { text-align: right; font-variant-numeric: tabular-nums; }
td .context { color: var(--soft); font-size: .82rem; }
footer { color: var(--soft); font-size: .8rem; padding-top: 2rem; padding-bottom: 3rem; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--fish); outline-offset: 2px; border-radius: 3px; }
@media (max-width: 46rem) { .row { grid-template-columns: 1fr; gap: .4rem 0; } main, header, footer { padding: 0 1rem; } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --critical: #a00; --major: #740; --minor: #046; --good: #041; --fish: #740; }
  @page { margin: 16mm 14mm; } body { font-size: 9.5pt; } main, header, footer { max-width: none; padding: 0; } .strip, details { display: none; }
  .row { gap: 0 7mm; } h2 { break-after: avoid; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
