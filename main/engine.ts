import type { Engine } from '../src/project/way.ts';
import { loadEnglish } from './host/english.ts';
import { loadJapanese } from './host/japanese.ts';
import { loadLexicon } from './host/lexicon.ts';

/** Loads everything the core is handed: both tokenizers and the lexicon. A second or two, once per process. */
export async function loadEngine(): Promise<Engine> {
  const lexicon = await loadLexicon();
  const [tokenizeJapanese, tokenizeEnglish] = await Promise.all([loadJapanese(lexicon), loadEnglish()]);
  return { lexicon, tokenizeJapanese, tokenizeEnglish };
}
