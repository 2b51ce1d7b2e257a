import { describe, expect, it } from 'vitest';
import { spellings } from './spelling.ts';

const known = new Set(
  'harbour harbor organise organize organisation organization defence defense centre center programme program grey gray catalogue catalog analyse analyze our or wise'.split(
    ' ',
  ),
);

describe('British and American spelling', () => {
  it.each([
    ['harbour', ['harbour', 'harbor']],
    ['harbor', ['harbor', 'harbour']],
    ['organize', ['organize', 'organise']],
    ['organisation', ['organisation', 'organization']],
    ['defense minister', ['defense minister', 'defence minister']],
    ['naval defence centre', ['naval defence centre', 'naval defense centre', 'naval defence center']],
    ['catalog', ['catalog', 'catalogue']],
    ['analyse', ['analyse', 'analyze']],
    ['grey', ['grey', 'gray']],
    ['wise', ['wise']],
    ['our', ['our']],
    ['ship', ['ship']],
  ])('%s: %j', (phrase, all) => expect(spellings(phrase, (word) => known.has(word))).toEqual(all));
});
