import { EditorView } from '@codemirror/view';

const line = (style: string, thickness: string, colour: string) => ({
  textDecoration: 'underline',
  textDecorationStyle: style,
  textDecorationThickness: thickness,
  textDecorationColor: colour,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.26em',
});

/**
 * How the editor looks: as the sentence did before it was opened, so that nothing jumps. Its tree sees no style sheet of
 * the page, only its variables; doubts are underlined as in `read/sentence.module.css`.
 */
export const editorLook = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    fontSize: 'inherit',
    borderRadius: '4px',
    boxShadow: '0 0 0 1px var(--line-strong)',
  },
  '&.cm-focused': { outline: 'none', boxShadow: '0 0 0 2px var(--accent)' },
  '.cm-scroller': {
    fontFamily: 'inherit',
    lineHeight: 'inherit',
    overflow: 'visible',
  },
  '.cm-content': {
    padding: '0',
    caretColor: 'var(--ink)',
    // As the sentence was set before it was opened, whatever that is: heading, caption or body.
    wordBreak: 'inherit',
    overflowWrap: 'inherit',
  },
  '.cm-line': { padding: '0 4px' },
  '.critical': line('wavy', '1.5px', 'var(--critical)'),
  '.major': line('solid', '2px', 'var(--major)'),
  '.minor': line('dotted', '2.5px', 'var(--minor)'),
  '.neutral': line('dashed', '1px', 'var(--neutral)'),
  '.selected': {
    borderRadius: '2px',
    backgroundColor: 'var(--selected-ground, var(--accent-ground))',
  },
});
