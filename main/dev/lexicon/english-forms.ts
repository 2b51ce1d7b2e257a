import { loadEnglish } from '../../host/english.ts';

/**
 * The forms under which the aligner meets an English rendering: lemmas of the tokenizer that runs in the program, and
 * the words as written in lower case where they differ (the tokenizer leaves plurals in names and headlines alone).
 */
export type EnglishForms = (text: string, verb: boolean) => readonly string[];

/** Makes `EnglishForms` that remembers what it has seen; glosses repeat a good deal. */
export function makeEnglishForms(): EnglishForms {
  const tokenize = loadEnglish();
  const known = new Map<string, readonly string[]>();
  return (text, verb) => {
    const key = verb ? `to ${text}` : text;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const tokens = tokenize(key).filter((token) => token.pos !== 'PUNCT' && token.pos !== 'SYM');
    const used = verb ? tokens.slice(1) : tokens;
    const lemmas = used.map((token) => token.lemma).join(' ');
    const lower = used.map((token) => token.lower).join(' ');
    const forms = [...new Set([lemmas, lower].map(toLatin1))].filter((form) => form !== '');
    known.set(key, forms);
    return forms;
  };
}

/** Letters beyond Latin-1 without their marks: a long o becomes o. */
const toLatin1 = (text: string): string =>
  text.replace(/[^ -\u00ff]/g, (one) => one.normalize('NFD').replace(/[^ -\u00ff]/g, ''));
