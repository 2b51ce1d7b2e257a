import { BookPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EntryDecision } from '../../src/project/record.ts';
import { useOffers, useRefusal } from '../palette/offers.ts';
import { shortcutOf } from '../palette/press.ts';
import { useSpeech } from '../speech.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { AddTerm } from './add-term.tsx';
import { useDeciding } from './deciding.ts';
import styles from './glossary.module.css';
import { draftOfWords } from './selected.ts';

/** Words that a person has selected in a text, and where on the screen they end. */
interface Words {
  readonly text: string;
  readonly language: 'ja' | 'en';
  readonly left: number;
  readonly top: number;
}

/** More than this is no term. */
const LONGEST = 80;

/** What is selected in the texts that are read; undefined when nothing is, or something elsewhere. */
function selectedWords(area: string): Words | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = range.startContainer.parentElement;
  const tongue = around?.closest('[lang]')?.getAttribute('lang');
  const isRead = around?.closest(`[aria-label="${CSS.escape(area)}"]`) != null;
  if (!isRead || around?.closest('[contenteditable="true"]') != null) return undefined;
  if (tongue !== 'ja' && tongue !== 'en') return undefined;
  const copy = range.cloneContents();
  // Furigana is no part of the words.
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  const text = copy.textContent?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return undefined;
  const { right, bottom } = range.getBoundingClientRect();
  return { text, language: tongue, left: Math.min(right, window.innerWidth - 200), top: bottom + 6 };
}

/** Offers to make a term of words that are selected in the article, by key and by a button beside them. */
export function SelectTerm() {
  const { getState } = useWorkbench();
  const { decide } = useDeciding();
  const { say } = useSpeech();
  const refused = useRefusal('term-of-selection');
  const isRead = useSelected((state) => state.tab === 'read');
  const [words, setWords] = useState<Words>();
  const [draft, setDraft] = useState<EntryDecision>();
  const area = say('read.area');
  useEffect(() => {
    const look = () => setWords(selectedWords(area));
    // While the pointer is down the selection still grows; a button in its way would be no help.
    let isDown = false;
    const down = () => {
      isDown = true;
    };
    const up = () => {
      isDown = false;
      setTimeout(look, 0);
    };
    const changed = () => {
      if (!isDown) look();
    };
    const gone = () => setWords(undefined);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('selectionchange', changed);
    document.addEventListener('scroll', gone, true);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('selectionchange', changed);
      document.removeEventListener('scroll', gone, true);
    };
  }, [area]);
  const begin = () => {
    const { page } = getState();
    const now = words ?? selectedWords(area);
    if (page === undefined || now === undefined) return;
    setDraft(draftOfWords(page, now.text, now.language));
    setWords(undefined);
  };
  useOffers({ 'term-of-selection': isRead && words !== undefined ? begin : undefined });
  return (
    <>
      {isRead && words !== undefined && refused === undefined && (
        <button
          type="button"
          className={styles.beside}
          style={{ left: words.left, top: words.top }}
          // The selection is to stay while the button is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onClick={begin}
        >
          <BookPlus size={14} aria-hidden />
          {say('keys.glossary.selection')}
          <kbd>{shortcutOf('term-of-selection')}</kbd>
        </button>
      )}
      <AddTerm
        open={draft !== undefined}
        {...(draft === undefined ? {} : { draft, begin: draft.en === '' ? 'en' : 'ja' })}
        onKeep={(value) => void decide({}, value)}
        onClose={() => setDraft(undefined)}
      />
    </>
  );
}
