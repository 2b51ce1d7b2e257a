/** Takes names out of good Japanese: the bare name, with its title, and with its particle as well. */
import type { JapaneseText } from '../src/language/analysis.ts';
import type { Change } from './perturbations.ts';

/** What goes: the name alone, its title with it, or everything up to and with its particle. */
export const REMOVALS = ['name', 'title', 'particle'] as const;
export type Removal = (typeof REMOVALS)[number];

const PARTICLE = /^(?:は|が|を|に|の|と|で|から|へ|も)、?/u;

/** Every way to take one name out so. */
export const removeName = (way: Removal, { text, sentences }: JapaneseText): readonly Change[] =>
  sentences.flatMap(({ names, end: last }) =>
    names.flatMap(({ start, end, title, doubtful, kind, form }): Change[] => {
      if (doubtful === true || kind === 'product' || form.length < 2) return [];
      if (way === 'name') return [{ start, end, text: '' }];
      const to = Math.max(end, title?.end ?? end);
      const from = Math.min(start, title?.start ?? start);
      if (way === 'title') return title === undefined ? [] : [{ start: from, end: to, text: '' }];
      const particle = PARTICLE.exec(text.slice(to, last))?.[0];
      return particle === undefined ? [] : [{ start: from, end: to + particle.length, text: '' }];
    }),
  );
