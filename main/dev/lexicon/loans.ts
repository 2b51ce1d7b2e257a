import { linkColumns, tableColumns } from '../../../src/lexicon/links.ts';
import { byUnits } from '../../../src/lexicon/pairs.ts';
import type { Column } from '../../../src/lexicon/part.ts';
import { readTable } from './source.ts';

/** Katakana words with the words they come from, as UniDic gives them, as columns of a part. */
export function loanColumns(folder: string): [string, Column][] {
  const loans = new Map<string, Set<string>>();
  for (const [katakana = '', origin = ''] of readTable(folder, 'unidic-loanwords')) {
    if (!/^[\p{Script=Katakana}ー・]{2,}$/u.test(katakana) || !/^[\p{Script=Latin}]/u.test(origin)) continue;
    const own = loans.get(katakana) ?? new Set<string>();
    loans.set(katakana, own.add(origin));
  }
  const japanese = [...loans.keys()].sort(byUnits);
  const english = [...new Set([...loans.values()].flatMap((own) => [...own]))].sort(byUnits);
  const ids = new Map(english.map((form, id) => [form, id]));
  return [
    ...tableColumns('loans.ja', japanese),
    ...tableColumns('loans.en', english),
    ...linkColumns(
      'loans',
      japanese.map((form) => [...(loans.get(form) ?? [])].map((origin) => ids.get(origin) ?? 0)),
    ),
  ];
}
