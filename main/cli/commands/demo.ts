import { join } from 'node:path';
import type { Span } from '../../../src/base/span.ts';
import { overlap } from '../../../src/base/span.ts';
import { shown } from '../../../src/check/finding.ts';
import { conceptsOf, termArticle } from '../../../src/formats/concept.ts';
import { writeGlossaryCsv } from '../../../src/formats/glossary-table.ts';
import { writeReport } from '../../../src/formats/report.ts';
import { glossaryTitle, writeTbx3 } from '../../../src/formats/tbx.ts';
import { writeTmx } from '../../../src/formats/tmx.ts';
import { processArticle } from '../../../src/project/process.ts';
import { type Processed, WANTS } from '../../../src/project/way.ts';
import { findRoot } from '../../host/root.ts';
import { listSamples, readSample, type Sample } from '../../host/samples.ts';
import { sharedEngine } from '../engine.ts';
import { deliver } from '../output.ts';
import { watchOf } from '../run.ts';
import { complain, EXIT, type Exit, type Session } from '../session.ts';
import { drawTable } from '../table.ts';

interface Done {
  readonly sample: Sample;
  readonly processed: Processed;
}

const pair = (ja: readonly Span[], en: readonly (Span & { readonly file: number })[]): string =>
  [...ja.map((it) => it.start), '|', ...en.map((it) => `${it.file}:${it.start}`)].join(' ');

/** How many of the beads with two sides are exactly those of the gold alignment, and how many those are. */
function beadsRight({ sample, processed }: Done): readonly [number, number] {
  const gold = sample.gold.beads.filter((bead) => bead.ja.length > 0 && bead.en.length > 0);
  const wanted = new Set(
    gold.map((bead) =>
      pair(
        bead.ja.map(([start, end]) => ({ start, end })),
        bead.en.map(([file, start, end]) => ({ file, start, end })),
      ),
    ),
  );
  const found = processed.alignment.beads.map((bead) =>
    pair(
      bead.ja.flatMap((at) => processed.ja.sentences[at] ?? []),
      bead.en.flatMap(({ file, sentence }) => {
        const it = processed.en[file]?.sentences[sentence];
        return it ? [{ file, start: it.start, end: it.end }] : [];
      }),
    ),
  );
  return [found.filter((it) => wanted.has(it)).length, gold.length];
}

/** How many planted errors a finding stands on, how many were planted, and how many findings stand elsewhere. */
function plantedFound({ sample, processed }: Done): readonly [number, number, number] {
  const { errors } = sample.gold;
  const touches = (error: Span, spans: readonly Span[]) => spans.some((span) => overlap(span, error) > 0);
  const onEnglish = (error: (typeof errors)[number], finding: Processed['findings'][number]) =>
    error.en !== null &&
    finding.ja.length === 0 &&
    finding.en.some((it) => it.file === error.en?.[0] && it.start < error.en[2] && it.end > error.en[1]);
  const on = (error: (typeof errors)[number], finding: Processed['findings'][number]) =>
    touches(error, finding.ja) || onEnglish(error, finding);
  const hit = errors.filter((error) => processed.findings.some((finding) => on(error, finding))).length;
  const stray = processed.findings.filter((finding) => !errors.some((error) => on(error, finding))).length;
  return [hit, errors.length, stray];
}

function summary(done: readonly Done[], session: Session): string {
  const { say, language } = session;
  const head = ['article', 'sentences', 'alignment', 'findings', 'planted', 'stray', 'terms'] as const;
  const rows = done.map((it) => {
    const [right, beads] = beadsRight(it);
    const [hit, planted, stray] = plantedFound(it);
    return [
      it.sample.gold.title[language],
      ...[
        it.processed.ja.sentences.length,
        `${right}/${beads}`,
        it.processed.findings.length,
        `${hit}/${planted}`,
      ],
      ...[stray, it.processed.terms.length],
    ].map(String);
  });
  return drawTable([head.map((it) => say(`command.demo.${it}`)), ...rows]);
}

/** Takes every sample article the whole way and leaves report, glossary and translation memory in a folder. */
export async function demoCommand(folder: string, session: Session): Promise<Exit> {
  const root = join(findRoot(), 'corpus', 'articles');
  const engine = await sharedEngine();
  const done: Done[] = [];
  for (const { id } of listSamples(root).samples) {
    const read = readSample(root, id);
    if (!read.ok) return complain(session, [read.problem]);
    const sample = read.value;
    const named = (text: Sample['ja']) => ({ ...text, file: text.file.slice(root.length + 1) });
    const job = { ja: named(sample.ja), en: sample.en.map(named), want: WANTS, glossary: [] };
    const whole = processArticle(job, engine, watchOf(id, session));
    const findings = shown(whole.findings);
    done.push({ sample, processed: { ...whole, findings } });
  }
  const articles = done.map((it) => it.processed);
  const { say, language, version } = session;
  const bilingual = articles.map((it) => ({ ...it, beads: it.alignment.beads }));
  const concepts = conceptsOf(articles.map((it) => termArticle(it.ja.file, it)));
  const title = glossaryTitle(articles.map((it) => it.ja.file));
  const files: readonly (readonly [string, string])[] = [
    ['report.html', writeReport(articles, { say, language, version })],
    ['glossary.csv', writeGlossaryCsv(concepts)],
    ['glossary.tbx', writeTbx3(concepts, title)],
    ['alignment.tmx', writeTmx(bilingual, new Date(), version)],
  ];
  for (const [name, text] of files) {
    const exit = await deliver(text, join(folder, name), session);
    if (exit !== EXIT.clean) return exit;
  }
  session.out(`\n${summary(done, session)}\n`);
  session.out(`${say('command.demo.results', { folder, report: join(folder, 'report.html') })}\n`);
  return EXIT.clean;
}
