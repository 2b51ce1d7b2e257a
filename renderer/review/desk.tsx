import { type ReactNode, useEffect, useMemo } from 'react';
import { speaker } from '../../src/messages/speak.ts';
import { type Correcting, CorrectingProvider } from '../correct/correcting.ts';
import { makeCorrecting } from '../correct/writing.ts';
import { type Reading, shownFindings } from '../read/reading.ts';
import { useWorkbench, type Workbench } from '../workbench.ts';
import { DeskOffers } from './offers.tsx';
import { makeReviewing, type Reviewing, ReviewingProvider } from './reviewing.ts';

const isReadOnly = ({ getState }: Workbench): boolean => getState().project?.readOnly !== undefined;

/** Writing in the sentences of the article that is read. */
function correctingIn(workbench: Workbench, reading: Reading): Correcting {
  const { act, getState, subscribe } = workbench;
  const standAt = (sentence: number): void => {
    const row = reading.getState().prepared.index.ofJa[sentence];
    if (row !== undefined && row >= 0) reading.act.stand(row);
  };
  return makeCorrecting({
    page: () => getState().page,
    onPage: (listener) => subscribe((now, before) => now.page !== before.page && listener()),
    do: act.do,
    selected() {
      const { prepared, selected } = reading.getState();
      return selected === undefined ? undefined : prepared.article.findings[selected]?.key;
    },
    label: () => speaker(getState().settings.language)('correct.label'),
    closed(sentence) {
      if (sentence !== undefined) standAt(sentence);
      reading.act.attend();
    },
    show: standAt,
    isReadOnly: () => isReadOnly(workbench),
    lost: act.holdWords,
  });
}

/** Judging the findings of the article that is read. */
function reviewingIn(workbench: Workbench, reading: Reading): Reviewing {
  const { act, api, getState } = workbench;
  const findings = () => reading.getState().prepared.article.findings;
  return makeReviewing({
    page: () => getState().page,
    selected() {
      const { selected } = reading.getState();
      return selected === undefined ? undefined : findings()[selected];
    },
    listed: () => shownFindings(reading.getState()).flatMap((at) => findings()[at] ?? []),
    select(key) {
      const at = key === undefined ? -1 : findings().findIndex((finding) => finding.key === key);
      reading.act.select(at < 0 ? undefined : at);
    },
    do: act.do,
    decideEntry: (value) =>
      act.carryOut((shown) => api.call('decideEntry', { entry: null, value, ...shown })),
    tell: act.sayDone,
    isReadOnly: () => isReadOnly(workbench),
  });
}

/** Everything that is done to an article while it is read: judging its findings, writing in its sentences. */
export function Desk({ reading, children }: { readonly reading: Reading; readonly children: ReactNode }) {
  const workbench = useWorkbench();
  const correcting = useMemo(() => correctingIn(workbench, reading), [workbench, reading]);
  const reviewing = useMemo(() => reviewingIn(workbench, reading), [workbench, reading]);
  useEffect(() => {
    const keep = (): void => correcting.act.keep();
    const finish = (): void => void correcting.act.finishWriting();
    // Leaving the window keeps what was typed; closing it keeps what an input method still had in hand, too.
    window.addEventListener('blur', keep);
    window.addEventListener('pagehide', finish);
    return () => {
      window.removeEventListener('blur', keep);
      window.removeEventListener('pagehide', finish);
    };
  }, [correcting]);
  useEffect(() => {
    correcting.act.begin();
    const forget = workbench.act.finishFirst({
      finish: correcting.act.finishWriting,
      words: correcting.act.unkept,
      left: correcting.act.left,
    });
    return () => {
      forget();
      correcting.act.end();
    };
  }, [correcting, workbench]);
  useEffect(() => {
    // The doubt whose card is open stands out in the editor as well.
    const unsubscribe = reading.subscribe((now, before) => {
      if (now.selected !== before.selected) correcting.act.mark();
    });
    return unsubscribe;
  }, [correcting, reading]);
  return (
    <CorrectingProvider value={correcting}>
      <ReviewingProvider value={reviewing}>
        <DeskOffers />
        {children}
      </ReviewingProvider>
    </CorrectingProvider>
  );
}
