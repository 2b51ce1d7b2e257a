import { loadEnglish } from '../../main/host/english.ts';
import { loadJapanese } from '../../main/host/japanese.ts';
import { loadLexicon } from '../../main/host/lexicon.ts';
import type { Tokenizers } from '../../src/check/lay-out.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';

/** The real tokenizers and the real lexicon, as tests and measurements of the checks use them. */
export interface Loaded extends Tokenizers {
  readonly lexicon: Lexicon;
}

/** Loads both tokenizers and the lexicon; takes about two seconds. */
export async function load(): Promise<Loaded> {
  const lexicon = loadLexicon();
  return { lexicon, tokenizeJapanese: await loadJapanese(lexicon), tokenizeEnglish: loadEnglish() };
}
