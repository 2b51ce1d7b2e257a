import { flushSync } from 'react-dom';
import { isOpen } from '../../src/project/verdicts.ts';
import { useCorrecting } from '../correct/correcting.ts';
import { nextToDo } from '../correct/place.ts';
import { useOffers } from '../palette/offers.ts';
import { type Reading, useRead, useReading } from '../read/reading.ts';
import { SEVERITIES } from '../read/severity.tsx';
import { useSelected, useWorkbench, type Workbench } from '../workbench.ts';
import { sentenceNow } from './now.ts';
import { useReviewing } from './reviewing.ts';

/** Marks the sentence a person is at as done, and goes on to the next that is not. */
async function finish({ act, getState }: Workbench, reading: Reading): Promise<void> {
  const sentence = sentenceNow(reading);
  const unit = sentence === undefined ? undefined : getState().page?.sentences[sentence]?.unit;
  if (unit === undefined) return;
  const done = await act.do((page) => ({
    kind: 'done',
    sentences: page.sentences.flatMap((one, at) => (one.unit === unit ? [at] : [])),
    done: true,
  }));
  const { page } = getState();
  const from = page?.sentences.findIndex((one) => one.unit === unit) ?? -1;
  const next = page && nextToDo(page, from);
  const row = next === undefined ? undefined : reading.getState().prepared.index.ofJa[next];
  if (done !== undefined && row !== undefined && row >= 0) reading.act.stand(row);
}

/** Puts the caret into the search of the findings. */
const search = (): void => document.querySelector<HTMLInputElement>('[data-search-findings]')?.focus();

/** What can be done with the finding that is looked at, and with the sentence a person is at; draws nothing. */
export function DeskOffers() {
  const workbench = useWorkbench();
  const reading = useReading();
  const { act: judge } = useReviewing();
  const { act: correct } = useCorrecting();
  const isHere = useSelected((state) => state.tab === 'read');
  const article = useRead((state) => state.prepared.article);
  const finding = useRead(({ prepared, selected }) =>
    selected === undefined ? undefined : prepared.article.findings[selected],
  );
  const mayJudge = isHere && finding !== undefined;
  const mayWrite = isHere && article.ja.sentences.length > 0;
  const now = (): number | undefined => sentenceNow(reading);
  useOffers({
    ...(isHere
      ? {
          'search-findings': () => {
            // At once: letters that come right behind the key are words to look for, and no commands.
            if (!reading.getState().panel) flushSync(reading.act.togglePanel);
            search();
            // Again where a sheet that closes has given the keyboard back to what was behind it.
            setTimeout(search, 0);
          },
          'open-finding': () => {
            const { cursor, prepared } = reading.getState();
            const row = cursor?.row ?? reading.sight.getState().first;
            const [first] = prepared.findingsOfRow[row] ?? [];
            if (first !== undefined) reading.act.select(first);
          },
          changes: correct.toggleChanges,
        }
      : {}),
    ...(isHere && finding !== undefined ? { explain: () => judge.ask('explain') } : {}),
    ...(mayJudge
      ? {
          'severity-1': () => void judge.judge(SEVERITIES[0]),
          'severity-2': () => void judge.judge(SEVERITIES[1]),
          'severity-3': () => void judge.judge(SEVERITIES[2]),
          'severity-4': () => void judge.judge(SEVERITIES[3]),
          'note-finding': () => judge.ask('note'),
          'enter-term': () => judge.ask('term'),
        }
      : {}),
    ...(mayJudge && isOpen(finding)
      ? {
          ...(finding.suggestions.length > 0 ? { 'accept-suggestion': () => void judge.accept() } : {}),
          dismiss: () => judge.ask('dismiss'),
          'dismiss-alike': () => judge.ask('dismiss-alike'),
        }
      : {}),
    ...(mayJudge && !isOpen(finding) ? { restore: () => void judge.restore() } : {}),
    ...(mayWrite
      ? {
          edit: () => {
            const sentence = now();
            if (sentence !== undefined) void correct.open(sentence);
          },
          finish: () => void finish(workbench, reading),
          'toggle-done': () => {
            const sentence = now();
            const about = sentence === undefined ? undefined : article.sentences[sentence];
            if (sentence === undefined || about === undefined) return;
            void workbench.act.do({ kind: 'done', sentences: [sentence], done: !about.done });
          },
        }
      : {}),
  });
  return null;
}
