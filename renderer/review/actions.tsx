import { BookPlus, Check, CircleHelp, Ellipsis, MessageSquareText, Replace, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button as AriaButton, MenuTrigger } from 'react-aria-components';
import type { ArticlePage } from '../../src/api/project-views.ts';
import { slice } from '../../src/base/span.ts';
import { isOpen, type JudgedFinding } from '../../src/project/verdicts.ts';
import { useCorrecting } from '../correct/correcting.ts';
import { useRefusal } from '../palette/offers.ts';
import { sentenceAt } from '../read/places.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
import { useWorkbench } from '../workbench.ts';
import styles from './actions.module.css';
import { DismissSheet } from './dismiss-sheet.tsx';
import { alike } from './filter.ts';
import { NoteSheet } from './note-sheet.tsx';
import { useReview, useReviewing } from './reviewing.ts';
import { TermSheet } from './term-sheet.tsx';

interface Deed {
  readonly id: string;
  readonly name: string;
  readonly press: string;
  readonly icon: ReactNode;
  /** Changes the project. */
  readonly changes: boolean;
  readonly does: () => void;
}

function MoreMenu({ deeds }: { readonly deeds: readonly Deed[] }) {
  const { say } = useSpeech();
  const refused = useRefusal('note-finding') !== undefined;
  return (
    <MenuTrigger>
      <AriaButton className={join(styles.more)} aria-label={say('review.more')}>
        <Ellipsis size={17} aria-hidden />
      </AriaButton>
      <MenuSheet label={say('review.more')} sheet={{ placement: 'top end', offset: 6 }}>
        {deeds.map(({ id, name, press, icon, changes, does }) => (
          <MenuLine
            key={id}
            id={id}
            words={name}
            icon={icon}
            press={press}
            isDisabled={changes && refused}
            onAction={does}
          />
        ))}
      </MenuSheet>
    </MenuTrigger>
  );
}

/** The sentence that would have to be corrected: that of the finding's words, or the first of its row. */
function sentenceOf(article: ArticlePage, finding: JudgedFinding): number | undefined {
  const [place] = finding.ja;
  if (place !== undefined) return sentenceAt(article.ja, place.start);
  return finding.bead === undefined ? undefined : article.beads[finding.bead]?.ja[0];
}

/** What can be done with the finding whose card is open; each has its key. */
export function CardActions({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const correcting = useCorrecting();
  const { openReplace } = useWorkbench().act;
  const { say, count } = useSpeech();
  const article = useRead((state) => state.prepared.article);
  const asking = useReview((state) => state.asking);
  const bar = useRef<HTMLDivElement>(null);
  const open = isOpen(finding);
  const refused = useRefusal('dismiss');
  const sentence = sentenceOf(article, finding);
  const [suggestion] = finding.suggestions;
  const others = alike(article.findings, finding).length;
  const deeds: readonly Deed[] = [
    {
      id: 'note',
      name: say('review.note.finding'),
      press: 'M',
      icon: <MessageSquareText size={15} aria-hidden />,
      changes: true,
      does: () => act.ask('note'),
    },
    {
      id: 'term',
      name: say('review.term'),
      press: 'G',
      icon: <BookPlus size={15} aria-hidden />,
      changes: true,
      does: () => act.ask('term'),
    },
    ...(suggestion !== undefined &&
    suggestion.start < suggestion.end &&
    finding.category.startsWith('terminology')
      ? [
          {
            id: 'replace',
            name: say('review.replace'),
            press: '',
            icon: <Replace size={15} aria-hidden />,
            changes: true,
            does: () => openReplace([slice(article.ja.text, suggestion)], suggestion.text),
          },
        ]
      : []),
    ...(open && others > 1
      ? [
          {
            id: 'alike',
            name: count('review.dismiss-alike', others),
            press: 'Shift D',
            icon: <X size={15} aria-hidden />,
            changes: true,
            does: () => act.ask('dismiss-alike'),
          },
        ]
      : []),
    {
      id: 'explain',
      name: say('review.explain'),
      press: 'I',
      icon: <CircleHelp size={15} aria-hidden />,
      changes: false,
      does: () => act.ask('explain'),
    },
  ];
  return (
    <div ref={bar} className={styles.bar}>
      {open && finding.suggestions.length > 0 && (
        <Button look="main" refused={refused} onPress={() => void act.accept()}>
          <Check size={15} aria-hidden />
          {say('review.accept')}
          <kbd>A</kbd>
        </Button>
      )}
      {sentence !== undefined && sentence >= 0 && (
        <Button refused={refused} onPress={() => void correcting.act.open(sentence)}>
          {say('review.edit')}
          <kbd>E</kbd>
        </Button>
      )}
      {open ? (
        <Button refused={refused} onPress={() => act.ask('dismiss')}>
          {say('review.dismiss')}
          <kbd>D</kbd>
        </Button>
      ) : (
        <Button refused={refused} onPress={() => void act.restore()}>
          {say('review.restore')}
          <kbd>R</kbd>
        </Button>
      )}
      <MoreMenu deeds={deeds} />
      <DismissSheet finding={finding} anchor={bar} />
      <TermSheet finding={finding} anchor={bar} />
      <NoteSheet
        label={say('review.note.finding')}
        note={finding.verdict.note ?? ''}
        open={asking === 'note'}
        anchor={bar}
        onKeep={(note) => void act.note(note)}
      />
    </div>
  );
}
