import type { Problem } from '../messages/problem.ts';
import { titleOf } from '../project/title.ts';
import type { Processed } from '../project/way.ts';
import type { Sentence } from '../segment/sentence.ts';
import { rubiesOfWord } from './rubies.ts';
import type { ArticleView, TextView } from './views.ts';

const plainSentence = ({ start, end, paragraph, kind }: Sentence): Sentence => ({
  start,
  end,
  paragraph,
  kind,
});

const viewText = (text: TextView): TextView => ({
  file: text.file,
  text: text.text,
  sentences: text.sentences.map(plainSentence),
});

/** An article that went the whole way, as the window shows it: plain data, with readings over its kanji. */
export function presentArticle(id: string, processed: Processed, problems: readonly Problem[]): ArticleView {
  return {
    id,
    title: titleOf(processed),
    ja: {
      ...viewText(processed.ja),
      rubies: processed.ja.sentences.flatMap((sentence) => sentence.tokens.flatMap(rubiesOfWord)),
    },
    en: processed.en.map(viewText),
    beads: processed.alignment.beads,
    links: processed.alignment.links,
    findings: processed.findings,
    terms: processed.terms,
    problems,
  };
}
