import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, EditorSelection, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import type { Span } from '../../src/base/span.ts';
import type { Severity } from '../../src/check/finding.ts';
import { editorLook } from './editor-look.ts';

/** Words of the sentence that a finding is about. */
export interface Doubt extends Span {
  readonly severity: Severity;
  /** The finding a person looks at. */
  readonly selected: boolean;
}

/** What a person can ask of an editor by keys. */
export type EditorWish = 'close' | 'next' | 'revert';

export interface EditorHost {
  /** What the editor is called, for those who hear it. */
  readonly label: string;
  typed(text: string): void;
  compose(composing: boolean): void;
  wish(wish: EditorWish): void;
  left(): void;
}

/** A place to write one sentence. It lives outside of React, so that nothing that is drawn again disturbs it. */
export interface Editor {
  /** To be put where the sentence is shown; it may be moved. */
  readonly element: HTMLElement;
  /** Gives it the keyboard, with the caret at the beginning or the end, behind so many letters, or where it is. */
  focus(at: 'start' | 'end' | 'keep' | number): void;
  hasFocus(): boolean;
  /** Puts other words in place of all; part of what can be undone by the editor's own keys. */
  write(text: string): void;
  /** Words of the page that were beside the sentence are now part of it; the caret stays where it is. */
  widen(before: string, after: string): void;
  /** Somebody else's words in place of all; the caret stays as near as it can. */
  replace(text: string): void;
  mark(doubts: readonly Doubt[]): void;
  destroy(): void;
}

/** A change that no person has typed here. */
const foreign = Annotation.define<true>();
const setDoubts = StateEffect.define<readonly Doubt[]>();

const doubtField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const moved = marks.map(transaction.changes);
    return transaction.effects.reduce(
      (now, effect) => (effect.is(setDoubts) ? decorate(effect.value, transaction.newDoc.length) : now),
      moved,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(doubts: readonly Doubt[], length: number): DecorationSet {
  const marks = doubts
    .map((doubt) => ({ ...doubt, end: Math.min(doubt.end, length) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end, severity, selected }) =>
      Decoration.mark({ class: selected ? `${severity} selected` : severity }).range(start, end),
    );
  return Decoration.set(marks, true);
}

/** Line ends that a paste brings along would break the sentence in two: between Latin letters they become a space. */
export const unbreak = (text: string): string =>
  text
    .replace(/([!-~])[ \t]*(?:\r\n|\r|\n)+[ \t]*(?=[!-~])/g, '$1 ')
    .replace(/[ \t]*(?:\r\n|\r|\n)+[ \t\u3000]*/g, '');

/** Makes an editor of a sentence. Its texts may hold line ends, which stay as they are. */
export function makeEditor(text: string, host: EditorHost): Editor {
  const element = document.createElement('div');
  // The window's keys are letters here; what is in the tree of an element is not seen from outside.
  element.dataset['writing'] = '';
  // In a tree of its own: there a style sheet may be adopted, which the window's policy allows; one in the page it forbids.
  const root = element.attachShadow({ mode: 'open', delegatesFocus: true });
  const separator = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  let composing = false;

  // Keys that an input method wants for itself never come here; this is for the moment in which it ends.
  const wish = (wanted: EditorWish) => (): boolean => {
    if (!composing) host.wish(wanted);
    return true;
  };
  const keys = Prec.highest(
    keymap.of([
      { key: 'Enter', run: wish('close'), shift: () => true },
      { key: 'Escape', run: wish('close') },
      { key: 'Mod-Enter', run: wish('next') },
      { key: 'Mod-Shift-Backspace', run: wish('revert') },
    ]),
  );
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(
          EditorView.domEventHandlers({
            compositionstart() {
              composing = true;
              host.compose(true);
            },
            compositionend() {
              composing = false;
              // The last characters reach the text just after this event.
              setTimeout(() => {
                if (!composing) host.compose(false);
              }, 30);
            },
            blur: () => host.left(),
          }),
        ),
        keys,
        keymap.of([...historyKeymap, ...defaultKeymap]),
        // Undoing ends where this sentence was opened; it never reaches through to the whole project.
        keymap.of(['Mod-z', 'Mod-y', 'Mod-Shift-z'].map((key) => ({ key, run: () => true }))),
        history(),
        EditorState.lineSeparator.of(separator),
        EditorState.allowMultipleSelections.of(false),
        EditorView.clipboardInputFilter.of(unbreak),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ lang: 'ja', 'aria-label': host.label, spellcheck: 'false' }),
        doubtField,
        editorLook,
        EditorView.updateListener.of((update) => {
          if (!update.docChanged || update.transactions.some((one) => one.annotation(foreign))) return;
          host.typed(update.state.sliceDoc());
        }),
      ],
    }),
  });
  return {
    element,
    focus(at) {
      view.focus();
      if (at === 'keep') return;
      const { length } = view.state.doc;
      const anchor = at === 'start' ? 0 : at === 'end' ? length : Math.min(at, length);
      view.dispatch({ selection: EditorSelection.cursor(anchor) });
    },
    hasFocus: () => view.hasFocus,
    write(words) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: view.state.toText(words) },
        selection: EditorSelection.cursor(Math.min(view.state.selection.main.head, words.length)),
      });
    },
    widen(before, after) {
      const { doc } = view.state;
      view.dispatch({
        changes: [
          { from: 0, insert: view.state.toText(before) },
          { from: doc.length, insert: view.state.toText(after) },
        ],
        selection: EditorSelection.cursor(view.state.selection.main.head + before.length),
        annotations: foreign.of(true),
      });
    },
    replace(words) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: view.state.toText(words) },
        selection: EditorSelection.cursor(Math.min(view.state.selection.main.head, words.length)),
        annotations: foreign.of(true),
      });
    },
    mark: (doubts) => view.dispatch({ effects: setDoubts.of(doubts) }),
    destroy() {
      view.destroy();
      element.remove();
    },
  };
}
