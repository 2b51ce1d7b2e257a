import { packArchive } from './archive.ts';
import { type ArticleText, paragraphsOf } from './article.ts';
import { type Bilingual, englishOf, japaneseOf } from './bead-text.ts';
import { xmlText } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = `${HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Yu Gothic" w:hAnsi="Yu Gothic" w:eastAsia="Yu Gothic"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:color w:val="555555"/></w:rPr></w:style></w:styles>`;

const escaped = (text: string): string =>
  xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A paragraph; line ends become breaks, tabs stay tabs. */
function paragraph(text: string, style = 'Normal'): string {
  const runs = escaped(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
    .join('<w:br/>');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs}</w:r></w:p>`;
}

/** A page of A4, in twentieths of a point; a table of two columns wants it on its side. */
const page = (across: boolean): string => {
  const [width, height] = across ? [16838, 11906] : [11906, 16838];
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${across ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
};

function pack(body: string, now: Date): Uint8Array {
  return packArchive(
    [
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
      ],
      [
        '_rels/.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/_rels/document.xml.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
      ['word/styles.xml', STYLES],
      ['word/document.xml', `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`],
    ],
    now,
  );
}

/** Writes an article as a Word document (ECMA-376): headings and captions as styles. */
export function writeArticleDocx(article: ArticleText, now: Date): Uint8Array {
  const body = paragraphsOf(article).map(({ kind, text }, index) => {
    if (kind === 'heading') return paragraph(text, index === 0 ? 'Heading1' : 'Heading2');
    return paragraph(text, kind === 'caption' ? 'Caption' : 'Normal');
  });
  return pack(`${body.join('')}${page(false)}`, now);
}

/** Writes an article beside its English as a Word document: what it is called, and a table of two columns, a bead a row, its head repeated. */
export function writeBilingualDocx(article: Bilingual, title: string, now: Date): Uint8Array {
  const width = 7285;
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (ja: string, en: string, properties: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cell(ja)}${cell(en)}</w:tr>`;
  const line = '<w:$ w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => line.replace('$', side))
    .join('');
  const rows = article.beads.map((bead) =>
    row(japaneseOf(article, bead), englishOf(article, bead), '<w:cantSplit/>'),
  );
  const table = `<w:tbl><w:tblPr><w:tblW w:w="${2 * width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${row('日本語', 'English', '<w:tblHeader/>')}${rows.join('')}</w:tbl>`;
  return pack(
    `${paragraph(title, 'Heading1')}${paragraph(article.ja.file, 'Caption')}${table}${paragraph('')}${page(true)}`,
    now,
  );
}
