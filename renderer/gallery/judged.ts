import type { ArticlePage, HistoryLine, PageEdit } from '../../src/api/project-views.ts';
import { diffMorphemes } from '../../src/project/morpheme-diff.ts';
import type { Verdict } from '../../src/project/record.ts';
import { gallery } from './article.ts';
import { sumUp } from './build.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** What the machine had written, by the beginning of the sentence that stands there now. */
const MACHINE: Readonly<Record<string, string>> = {
  今回の調査には: '今回の検査には、日本、カナダ、ポルトガルの研究者が加わりました。',
  周辺では: '周辺では、冷たい水性のサンゴと、名前のついていない魚が2種見つかっている。',
};

/** What people said of findings, by their place in the gallery's list. */
const VERDICTS: Readonly<Record<number, Verdict>> = {
  4: { dismissed: 'name', note: '財団の正式名称どおり。' },
  7: { dismissed: 'style' },
  2: { severity: 'minor', note: '段落ごと省いてよいか、編集部に確認する。' },
};

function editsOf({ ja }: ArticlePage): readonly PageEdit[] {
  return ja.sentences.flatMap(({ start, end }): readonly PageEdit[] => {
    const now = ja.text.slice(start, end);
    const found = Object.entries(MACHINE).find(([words]) => now.startsWith(words));
    if (found === undefined) return [];
    const [, machine] = found;
    const cut = (text: string) =>
      [...segmenter.segment(text)].map(({ segment, index }) => ({
        ...{ surface: segment, start: index, end: index + segment.length },
      }));
    const { parts } = diffMorphemes(machine, now, cut as never);
    return [{ start, end, machine, parts }];
  });
}

/** The gallery's article in the middle of the work: findings settled, sentences corrected, done and noted. */
export function judgedGallery(): ArticlePage {
  const edits = editsOf(gallery);
  const page: ArticlePage = {
    ...gallery,
    edits,
    findings: gallery.findings.map((finding, at) => {
      const verdict = VERDICTS[at] ?? {};
      return { ...finding, verdict, severity: verdict.severity ?? finding.severity };
    }),
    sentences: gallery.sentences.map((sentence, at) => {
      const span = gallery.ja.sentences[at];
      const edited = edits.some(({ start }) => start === span?.start);
      return { ...sentence, edited, note: at === 9 ? '面積は原文の単位を確かめること。' : '' };
    }),
  };
  return { ...page, summary: sumUp(page) };
}

/** The same with nothing left to do. */
export function settledGallery(): ArticlePage {
  const page: ArticlePage = {
    ...gallery,
    findings: gallery.findings.map((finding) => ({ ...finding, verdict: { dismissed: 'correct' } })),
    sentences: gallery.sentences.map((sentence) => ({ ...sentence, done: true })),
  };
  return { ...page, summary: sumUp(page) };
}

/** What was done in the gallery's article, as a host tells it. */
export const galleryHistory: readonly HistoryLine[] = [
  {
    ...{ number: 2, at: '2026-10-13T09:12:00.000Z', units: [11] },
    name: { id: 'change.edit', values: { after: '今回の調査には、日本、カナダ、ポルトガルの…' } },
    text: '今回の調査には、日本、カナダ、ポルトガルの研究者が加わりました。',
  },
  {
    ...{ number: 3, at: '2026-10-13T09:14:00.000Z', units: [16] },
    name: { id: 'change.accept-suggestion', values: { after: '冷水性' } },
  },
];
