import type { EntryDecision, Hand } from '../project/record.ts';
import { type Concept, makeConcept } from './concept.ts';

/** What a person decided about a term, as a concept. */
export function decidedConcept({ details, status, by, ...words }: EntryDecision): Concept {
  const { contexts = [], partings: _, ...said } = details ?? {};
  const [first, second] = contexts;
  return makeConcept({
    ...{
      en: words.en,
      ja: words.ja,
      kind: words.kind,
      forbidden: words.forbidden,
      note: words.note,
      ...said,
    },
    status: status === 'accepted' ? 'approved' : status,
    ...(first === undefined ? {} : { contextJa: first.ja, contextEn: first.en }),
    ...(second === undefined ? {} : { contextJa2: second.ja, contextEn2: second.en }),
    ...(by === undefined ? {} : { by: by.name, at: by.at }),
  });
}

/** A concept as a project remembers it; `partings` are those of the entry it was before. */
export function entryOf(concept: Concept, before?: EntryDecision): EntryDecision {
  const { en, ja, kind, part, forbidden, note, status, admitted, domain, definition, source } = concept;
  const contexts = [
    { ja: concept.contextJa, en: concept.contextEn },
    { ja: concept.contextJa2, en: concept.contextEn2 },
  ].filter((context) => context.ja !== '' || context.en !== '');
  const partings = before?.details?.partings;
  const more = {
    ...(concept.otherEn.length === 0 ? {} : { otherEn: concept.otherEn }),
    ...(concept.reading === '' ? {} : { reading: concept.reading }),
    ...(part === makeConcept({ en, ja, kind }).part ? {} : { part }),
    ...(contexts.length === 0 ? {} : { contexts }),
    ...(partings === undefined ? {} : { partings }),
  };
  const isSaid = admitted.length > 0 || domain !== '' || definition !== '' || source !== '';
  const by: Hand | undefined = concept.by === '' ? undefined : { name: concept.by, at: concept.at };
  return {
    ...{ en, ja, kind, forbidden, note, status: status === 'approved' ? 'accepted' : status },
    ...(isSaid || Object.keys(more).length > 0
      ? { details: { admitted, domain, definition, source, ...more } }
      : {}),
    ...(by === undefined ? {} : { by }),
  };
}
