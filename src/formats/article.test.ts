import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../align/alignment.ts';
import type { Finding } from '../check/finding.ts';
import { speaker } from '../messages/speak.ts';
import type { Processed } from '../project/way.ts';
import { unpackArchive } from './archive.ts';
import {
  type ArticleText,
  paragraphsOf,
  writeArticleHtml,
  writeArticleMarkdown,
  writeArticleText,
} from './article.ts';
import { writeBilingualHtml } from './bilingual-html.ts';
import { onOneLine } from './concept.ts';
import { writeArticleDocx, writeBilingualDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { writeMqm } from './mqm.ts';
import { xmlText } from './xml.ts';

const NOW = new Date(Date.UTC(2024, 10, 29, 3, 15));

/** An article of lines; the first is its heading. */
function article(lines: readonly string[]): ArticleText {
  let at = 0;
  const sentences = lines.map((line, paragraph) => {
    const start = at;
    at += line.length + 1;
    return {
      start,
      end: start + line.length,
      paragraph,
      kind: paragraph === 0 ? 'heading' : 'body',
    } as const;
  });
  return { file: 'a.ja.txt', text: lines.join('\n'), sentences };
}

/** Lines that try to be markup. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '# 見出し',
      '1. 一',
      '- 点',
      '*強*',
      '<b>x</b>',
      '[a](b)',
      '> 引',
      '---',
      '𠮷&amp;',
      '+1',
      '```',
      '| a |',
      '~~x~~',
      '===',
    ),
  )
  .map((it) => onOneLine(xmlText(it)))
  .filter((it) => /[\p{L}\p{N}]/u.test(it));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });

/** The text of every element of one name in a part of an archive. */
function textsIn(bytes: Uint8Array, name: string): readonly string[] {
  const parts = unpackArchive(bytes, 'f', () => true);
  const parser = new SaxesParser();
  const texts: string[] = [];
  let inside = false;
  parser.on('opentag', (tag) => {
    inside = tag.name === name;
    if (inside) texts.push('');
  });
  parser.on('text', (text) => {
    if (inside) texts.push(`${texts.pop() ?? ''}${text}`);
  });
  parser.on('closetag', () => {
    inside = false;
  });
  for (const [part, xml] of parts.ok ? parts.value : []) {
    if (part === 'word/document.xml') parser.write(xml).close();
    else new SaxesParser().write(xml).close();
  }
  return texts;
}

describe('an article', () => {
  it('keeps its text as text, and its last line is ended', () => {
    expect(writeArticleText({ ...article([]), text: '一\r\n二' })).toBe('一\n二\n');
    expect(writeArticleText({ ...article([]), text: '一\n' })).toBe('一\n');
  });

  it('joins lines that were wrapped inside a paragraph', () => {
    const sentences = [{ start: 0, end: 13, paragraph: 0, kind: 'body' }] as const;
    const text = '停戦は\n続く\nThe  x';
    expect(paragraphsOf({ file: '', text, sentences }).map((it) => it.text)).toEqual(['停戦は続く The  x']);
  });

  it.each([
    ['Markdown', writeArticleMarkdown, readMarkdown],
    ['HTML', writeArticleHtml, readHtml],
  ])('is read again from %s as it was, whatever looks like markup', (_, write, read) => {
    fc.assert(
      fc.property(lines, (all) => {
        const back = read(write(article(all)))
          .text.split('\n')
          .filter((it) => it.trim() !== '');
        expect(back.slice(-all.length)).toEqual(all);
      }),
    );
  });

  it('is whole in a Word document, headings by their style', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(textsIn(writeArticleDocx(article(all), NOW), 'w:t')).toEqual(all);
      }),
    );
  });
});

const evidence = { coverageJa: 1, coverageEn: 1, length: 1, position: 1, clues: [] };
const bead: Bead = { ja: [0], en: [{ file: 0, sentence: 0 }], score: 0.9, evidence };
const ja = '全12章<v>である。';
const en = 'All 21 chapters & more.';
const side = (file: string, text: string) => ({
  ...{ file, text },
  sentences: [{ start: 0, end: text.length, paragraph: 0, kind: 'body' as const }],
});

describe('an article beside its English', () => {
  const bilingual = {
    ja: side('a.ja.txt', ja),
    en: [side('a.en.txt', en)],
    beads: [bead, { ...bead, en: [] }],
  };
  it('is a page of two columns', () => {
    const page = writeBilingualHtml(bilingual, '<全>12章');
    expect(page).toContain('<h1 lang="ja">&lt;全&gt;12章</h1><p>a.ja.txt</p>');
    expect(page).toContain(
      '<td lang="ja">全12章&lt;v&gt;である。</td><td lang="en">All 21 chapters &amp; more.</td>',
    );
    expect(page.match(/<tr>/g)).toHaveLength(3);
  });

  it('is a Word document of two columns', () => {
    const texts = textsIn(writeBilingualDocx(bilingual, '全12章', NOW), 'w:t');
    expect(texts).toEqual(['全12章', 'a.ja.txt', '日本語', 'English', ja, en, ja, '', '']);
  });
});

describe('MQM annotations', () => {
  const finding = (spans: Pick<Finding, 'ja' | 'en'>): Finding => ({
    ...{ check: 'numbers', category: 'accuracy/mistranslation', severity: 'critical', confidence: 0.97 },
    ...{ ...spans, suggestions: [], bead: 0 },
    message: { id: 'text.summary', values: { findings: 1, critical: 1, major: 0, minor: 0 } },
  });
  const none = { tokens: [], quantities: [], moments: [], names: [] };
  const analysed = (file: string, text: string) => {
    const it = side(file, text);
    return { ...it, sentences: it.sentences.map((sentence) => ({ ...sentence, ...none })) };
  };
  const written = (findings: readonly Finding[]) => {
    const processed: Processed = {
      ...{ ja: analysed('a.ja.txt', ja), en: [analysed('a.en.txt', en)], findings, terms: [] },
      alignment: { beads: [bead], links: [], cutShort: false },
    };
    const [head, ...rows] = writeMqm([processed], { say: speaker('en'), version: '1' })
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head?.[index], cell])));
  };

  it('mark the words, in the English where the Japanese lacks them', () => {
    const rows = written([
      finding({ ja: [{ start: 1, end: 3 }], en: [{ file: 0, start: 4, end: 6 }] }),
      finding({ ja: [], en: [{ file: 0, start: 4, end: 6 }] }),
    ]);
    expect(rows).toMatchObject([
      {
        source: en,
        target: '全<v>12</v>章‹v>である。',
        category: 'Accuracy/Mistranslation',
        severity: 'Critical',
      },
      {
        source: 'All <v>21</v> chapters & more.',
        target: '全12章‹v>である。',
        docSegId: '1',
        globalSegId: '1',
      },
    ]);
    expect(JSON.parse(rows[0]?.['metadata'] ?? '')).toMatchObject({ check: 'numbers', confidence: 0.97 });
  });

  it('say that a pair has none', () => {
    expect(written([])).toMatchObject([{ category: 'No-error', severity: 'No-error', source: en }]);
  });
});
