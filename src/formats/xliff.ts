import { type Bilingual, englishOf, isPair, japaneseOf } from './bead-text.ts';
import { addText, writeXml } from './xml.ts';

/**
 * Writes the pairs of an alignment as XLIFF 2.1 (OASIS, 2018): one `unit` a bead, source English, target Japanese.
 * Beads with one empty side are left out, since a unit needs a source.
 */
export function writeXliff(article: Bilingual): string {
  return writeXml(
    'xliff',
    { xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.1', srcLang: 'en', trgLang: 'ja' },
    (root) => {
      const file = root.ele('file', { id: 'f1', original: article.ja.file });
      article.beads.filter(isPair).forEach((bead, index) => {
        const unit = file.ele('unit', { id: `u${index + 1}` });
        addText(unit.ele('notes'), 'note', bead.score.toFixed(3), { category: 'score' });
        const segment = unit.ele('segment', { state: 'translated' });
        addText(segment, 'source', englishOf(article, bead));
        addText(segment, 'target', japaneseOf(article, bead));
      });
    },
  );
}
