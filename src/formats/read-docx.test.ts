import { describe, expect, it } from 'vitest';
import { packArchive } from './archive.ts';
import { writeArticleDocx } from './docx.ts';
import { isDocx, readDocx } from './read-docx.ts';

const NOW = new Date('2024-05-01T00:00:00Z');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (body: string, styles = ''): Uint8Array =>
  packArchive(
    [
      ['word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`],
      ['word/styles.xml', `<w:styles ${W}>${styles}</w:styles>`],
    ],
    NOW,
  );
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const textOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes, 'a.docx');
  return read.ok ? read.value.text : read.problem.id;
};

describe('reading Word documents', () => {
  it.each([
    ['paragraphs', paragraph(run('橋が')) + paragraph(run('開いた。')), '橋が\n\n開いた。'],
    ['runs of one sentence', paragraph(run('橋が') + run('開いた。')), '橋が開いた。'],
    [
      'breaks and tabs',
      paragraph(`<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>`),
      '一\n二\t三',
    ],
    [
      'what was struck out, and what was put in',
      paragraph(`<w:del>${run('旧')}</w:del><w:ins>${run('新')}</w:ins>${run('しい橋')}`),
      '新しい橋',
    ],
    [
      'the base of a reading, not the reading',
      paragraph(
        `<w:r><w:ruby><w:rt>${run('はし')}</w:rt><w:rubyBase>${run('橋')}</w:rubyBase></w:ruby></w:r>`,
      ),
      '橋',
    ],
    ['links', paragraph(`<w:hyperlink>${run('橋')}</w:hyperlink>${run('が開いた。')}`), '橋が開いた。'],
    ['codes of fields', paragraph(`<w:r><w:instrText> PAGE </w:instrText></w:r>${run('橋')}`), '橋'],
    [
      'cells of a table',
      `<w:tbl><w:tr><w:tc>${paragraph(run('左'))}</w:tc><w:tc>${paragraph(run('右'))}</w:tc></w:tr></w:tbl>`,
      '左\n\n右',
    ],
    ['entities as text', paragraph(run('A &amp; B')), 'A & B'],
  ])('reads %s', (_, body, text) => expect(textOf(docx(body))).toBe(text));

  it('tells headings and captions by their styles', () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="a3"><w:name w:val="caption"/></w:style>';
    const read = readDocx(
      docx(paragraph(run('見出し'), '1') + paragraph(run('本文。')) + paragraph(run('写真'), 'a3'), styles),
      'a.docx',
    );
    expect(read).toMatchObject({
      value: {
        marks: [
          { start: 0, end: 3, kind: 'heading' },
          { start: 10, end: 12, kind: 'caption' },
        ],
      },
    });
  });

  it('reads back what is written', () => {
    const text = '橋が開通\n\n川に橋が架かった。';
    const sentences = [
      { start: 0, end: 4, paragraph: 0, kind: 'heading' as const },
      { start: 6, end: text.length, paragraph: 1, kind: 'body' as const },
    ];
    const written = writeArticleDocx({ file: 'a.docx', text, sentences }, NOW);
    expect(isDocx(written)).toBe(true);
    expect(textOf(written)).toBe(text);
  });

  it('refuses what is damaged, empty or declares entities', () => {
    expect(textOf(docx(''))).toBe('problem.file.empty');
    expect(isDocx(packArchive([['xl/workbook.xml', '<x/>']], NOW))).toBe(false);
    expect(isDocx(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(false);
    const evil = packArchive(
      [['word/document.xml', `<!DOCTYPE d [<!ENTITY a "橋">]><w:document ${W}><w:p>&a;</w:p></w:document>`]],
      NOW,
    );
    expect(textOf(evil)).toBe('problem.xml.entities');
  });
});
