import type { Bead } from '../align/alignment.ts';
import { type Span, slice } from '../base/span.ts';
import { type Finding, PENALTY, type Severity } from '../check/finding.ts';
import type { InterfaceLanguage, Say } from '../messages/message.ts';
import { penaltyPer100Words, scoreArticle } from '../project/penalty.ts';
import { titleOf } from '../project/title.ts';
import type { Processed } from '../project/way.ts';
import { stretches } from '../text/stretches.ts';
import { conceptsOf, termArticle } from './concept.ts';
import { html, Markup } from './markup.ts';
import { REPORT_STYLE } from './report-style.ts';

/** How the report is spoken and signed. */
export interface ReportOptions {
  readonly say: Say;
  readonly language: InterfaceLanguage;
  readonly version: string;
}

/** A finding with the number it carries in the report. */
interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

const FISH = html`<svg viewBox="0 0 48 28" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true"><path d="M3 14C8 5 17 3 25 4c6 .8 10 4 13 8l7-6c1 5 1 11 0 16l-7-6c-3 4-7 7.200-13 8C17 25 8 23 3 14Z"/><circle cx="11" cy="12" r="1.400"/><path d="M18 7c3 4 3 10 0 14M25 9c2 3 2 7 0 10M31 11c1 2 1 4 0 6"/></svg>`;

const worst = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>((one, other) => (PENALTY[other] > PENALTY[one] ? other : one), 'neutral');

/** The text of a sentence with its findings underlined; each finding's number stands where its last mark ends. */
function marked(text: string, sentence: Span, found: readonly (Numbered & Span)[], numbers: boolean): Markup {
  return html`${stretches(sentence, found).map((stretch) => {
    const words = slice(text, stretch);
    if (stretch.marks.length === 0) return html`${words}`;
    const ends = numbers
      ? stretch.marks.filter((mark) => Math.min(mark.end, sentence.end) === stretch.end)
      : [];
    const severity = worst(stretch.marks.map((mark) => mark.finding.severity));
    return html`<mark class="${severity}">${words}</mark>${ends.map((mark) => html`<sup><a href="#f${mark.number}">${mark.number}</a></sup>`)}`;
  })}`;
}

function card(numbered: Numbered, processed: Processed, say: Say): Markup {
  const { finding, number } = numbered;
  const [suggestion] = finding.suggestions;
  const fix = suggestion
    ? html`<p>${say('report.suggestion')}: <span lang="ja"><del>${slice(processed.ja.text, suggestion)}</del> → <ins>${suggestion.text}</ins></span></p>`
    : '';
  const reasons = (finding.reasons ?? []).map(({ id, values }) => html`<li>${say(id, values)}</li>`);
  const sure =
    finding.origin === 'model'
      ? say('text.from-model')
      : say('report.confidence', { percent: Math.round(finding.confidence * 100) });
  return html`<article class="card ${finding.severity}" id="f${number}"><header><span class="severity">${number} ${say(`severity.${finding.severity}`)}</span><b>${say(`check.${finding.check}.title`)}</b><small>${finding.category} · ${sure}</small></header>
<p>${say(finding.message.id, finding.message.values)}</p>${reasons.length > 0 ? html`<ul class="reasons">${reasons}</ul>` : ''}${fix}<p class="more">${say(`check.${finding.check}.remedy`)}</p></article>`;
}

/** The row of one bead: both texts, then the cards of what was found in it. */
function row(bead: Bead, index: number, found: readonly Numbered[], chapter: Chapter, say: Say): Markup {
  const { processed } = chapter;
  const spans = found.flatMap((it) => it.finding.ja.map((span) => ({ ...it, ...span })));
  const japanese = bead.ja.flatMap((at) => processed.ja.sentences[at] ?? []);
  const kind = japanese[0]?.kind ?? 'body';
  const english = bead.en.flatMap((place) => {
    const source = processed.en[place.file];
    const sentence = source?.sentences[place.sentence];
    if (!source || !sentence) return [];
    const marks = found.flatMap((it) =>
      it.finding.en.filter((span) => span.file === place.file).map((span) => ({ ...it, ...span })),
    );
    return [marked(source.text, sentence, marks, false)];
  });
  const files = [...new Set(bead.en.map((place) => place.file))];
  const from =
    processed.en.length > 1
      ? files.map(
          (file) => html` <span class="from" title="${processed.en[file]?.file ?? ''}">${file + 1}</span>`,
        )
      : '';
  const left =
    japanese.length > 0
      ? html`<p lang="ja">${japanese.map((sentence) => marked(processed.ja.text, sentence, spans, true))}</p>`
      : html`<p class="none">${say('report.no-translation')}</p>`;
  const right =
    english.length > 0
      ? html`<p lang="en">${english.map((text, at) => (at === 0 ? text : html` ${text}`))}${from}</p>`
      : html`<p class="none">${say('report.no-source')}</p>`;
  const cards =
    found.length > 0 ? html`<div class="cards">${found.map((it) => card(it, processed, say))}</div>` : '';
  return html`<section class="row ${kind}" id="a${chapter.index}b${index}">${left}${right}${cards}</section>`;
}

/** Neighbouring beads of page furniture become one fold; every other bead is a row. */
function rows(
  chapter: Chapter,
  findings: ReadonlyMap<number, readonly Numbered[]>,
  say: Say,
): readonly Markup[] {
  const { processed } = chapter;
  const written: Markup[] = [];
  let folded: Markup[] = [];
  const unfold = () => {
    if (folded.length > 0)
      written.push(
        html`<details><summary>${say('report.folded', { count: folded.length })}</summary>${folded}</details>`,
      );
    folded = [];
  };
  processed.alignment.beads.forEach((bead, index) => {
    const furniture =
      bead.en.length === 0 && bead.ja.every((at) => processed.ja.sentences[at]?.kind === 'boilerplate');
    if (furniture && !findings.has(index) && bead.ja.length > 0) {
      const sentences = bead.ja.flatMap((at) => processed.ja.sentences[at] ?? []);
      folded.push(html`<p lang="ja">${sentences.map((sentence) => slice(processed.ja.text, sentence))}</p>`);
      return;
    }
    unfold();
    written.push(row(bead, index, findings.get(index) ?? [], chapter, say));
  });
  unfold();
  return written;
}

function glossary(processed: Processed, say: Say): Markup {
  const lines = conceptsOf([termArticle('', processed)]).map((it) => {
    const others = [...it.admitted, ...it.forbidden].join('、');
    return html`<tr><td lang="en">${it.en}</td><td lang="ja">${it.ja}</td><td lang="ja">${others}</td><td>${say(`term.${it.kind}`)}</td><td class="number">${it.countJa}</td><td><div class="context" lang="ja">${it.contextJa}</div><div class="context" lang="en">${it.contextEn}</div></td></tr>`;
  });
  const heads = (
    [
      'report.english',
      'report.preferred',
      'report.variants',
      'report.kind',
      'report.count',
      'report.context',
    ] as const
  ).map((id) => html`<th scope="col">${say(id)}</th>`);
  return html`<h2>${say('report.glossary')}</h2><table><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

/** One article of the report, with what its place in the report adds to its anchors. */
interface Chapter {
  readonly processed: Processed;
  readonly index: number;
  readonly findings: readonly Numbered[];
}

const figure = (value: string | number, label: string): Markup =>
  html`<li><b>${value}</b><span>${label}</span></li>`;

function chapterOf(chapter: Chapter, say: Say): Markup {
  const { processed, findings, index } = chapter;
  const loose = findings.filter((it) => it.finding.bead === undefined);
  const byBead = new Map<number, Numbered[]>();
  for (const it of findings) {
    if (it.finding.bead !== undefined)
      byBead.set(it.finding.bead, [...(byBead.get(it.finding.bead) ?? []), it]);
  }
  const pairs = processed.alignment.beads.filter((bead) => bead.ja.length > 0 && bead.en.length > 0).length;
  const strip = processed.alignment.beads.map((bead, at) => {
    const found = byBead.get(at);
    const state = found ? worst(found.map((it) => it.finding.severity)) : bead.en.length === 0 ? 'gap' : '';
    return html`<a href="#a${index}b${at}" class="${state}" tabindex="-1"></a>`;
  });
  const sources = processed.en.map((text, at) => html` · <span class="from">${at + 1}</span> ${text.file}`);
  const cards = loose.map((it) => card(it, processed, say));
  return html`<section class="chapter" id="a${index}"><h1 lang="ja">${titleOf(processed)}</h1><div class="files">${processed.ja.file}${sources}</div>
<ul class="figures">${figure(pairs, say('report.sentences'))}${figure(findings.length, say('report.findings'))}${figure(processed.terms.length, say('report.terms'))}${figure(penaltyPer100Words(processed).toFixed(1), say('report.score'))}</ul>
<div class="strip" aria-hidden="true">${strip}</div>
${findings.length === 0 ? html`<p>${say('report.no-findings')}</p>` : ''}${cards.length > 0 ? html`<div class="cards">${cards}</div>` : ''}
<h2>${say('report.article')}</h2>${rows(chapter, byBead, say)}${processed.terms.length > 0 ? glossary(processed, say) : ''}</section>`;
}

function contents(chapters: readonly Chapter[], say: Say): Markup {
  const lines = chapters.map(({ processed, index }) => {
    const { critical, major, minor, penalty } = scoreArticle(processed);
    const cells = [critical, major, minor, penalty.toFixed(1)];
    return html`<tr><td lang="ja"><a href="#a${index}">${titleOf(processed)}</a></td>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  const heads = ['severity.critical', 'severity.major', 'severity.minor', 'report.score'] as const;
  return html`<table><thead><tr><th scope="col">${say('report.article')}</th>${heads.map((id) => html`<th scope="col" class="number">${say(id)}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}

/**
 * The review of one or more articles as one HTML page: works offline, prints well, holds no script and asks for
 * nothing from elsewhere.
 */
export function writeReport(articles: readonly Processed[], options: ReportOptions): string {
  const { say, language } = options;
  let number = 0;
  const chapters = articles.map((processed, index): Chapter => {
    const findings = processed.findings.map((finding) => {
      number++;
      return { number, finding };
    });
    return { processed, index, findings };
  });
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('report.title')}</title><style>${new Markup(REPORT_STYLE)}</style></head><body>
<header><div class="brand">${FISH}<span>Taiyaku 対訳 — ${say('report.title')}</span></div><p>${say('report.subtitle')}</p>${chapters.length > 1 ? contents(chapters, say) : ''}</header>
<main>${chapters.map((chapter) => chapterOf(chapter, say))}</main>
<footer>${say('report.made', { version: options.version })}</footer></body></html>
`.text;
}
