import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { check } from './check.ts';
import type { Finding } from './finding.ts';
import { contextOf, layOut } from './lay-out.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

const EXAMPLE = {
  ja: '国防大臣は新しい計画を発表した。',
  en: 'The defense minister announced a new plan.',
  glossary: [{ en: 'defense minister', ja: '国防相', forbidden: ['国防大臣'], note: '' }],
};

function glossaryFinding(native: readonly string[] | undefined): Finding | undefined {
  const example = { ...EXAMPLE, ...(native === undefined ? {} : { native }) };
  const { article, sources, alignment } = layOut(example, loaded);
  const findings = check(article, sources, alignment, contextOf(example, loaded));
  return findings.find((it) => it.check === 'glossary');
}

describe('articles written in Japanese', () => {
  it('are given as a reason when they are clearly on the side of the glossary', () => {
    const reasons = glossaryFinding(['国防相が会見した。', '国防相は辞めない。国防相は語った。'])?.reasons;
    expect(reasons).toEqual([
      {
        id: 'check.glossary.usage',
        values: { preferred: '国防相', times: 3, seen: '国防大臣', rarely: 0, articles: 2 },
      },
    ]);
  });

  it.each([
    ['none were given', undefined],
    ['they do not have the word', ['雨が降った。']],
    ['they have it once', ['国防相が会見した。']],
    ['they say both', ['国防相が会見した。国防相は語った。国防大臣も語った。']],
  ])('say nothing when %s; the finding stands', (_when, native) => {
    const finding = glossaryFinding(native);
    expect(finding?.message.id).toBe('check.glossary.forbidden');
    expect(finding?.reasons).toBeUndefined();
  });
});
