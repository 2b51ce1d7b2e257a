import type { CursorStep } from './cursor.ts';

/** What can be asked for while rows are arranged: by a key, by a button, from the palette. */
export type Deed =
  | 'carry'
  | 'pick'
  | 'side'
  | 'merge-next'
  | 'merge-previous'
  | 'split'
  | 'join'
  | 'unlink'
  | 'accept-row'
  | 'release-row'
  | 'why'
  | 'hand'
  | 'let-go';

/** What a key asks for: to go somewhere, or to do something. */
export type ArrangeWish = { readonly kind: 'step'; readonly step: CursorStep } | { readonly kind: Deed };

const STEPS: Readonly<Record<string, CursorStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const PLAIN: Readonly<Record<string, Deed>> = {
  ' ': 'carry',
  Enter: 'pick',
  s: 'side',
  Escape: 'let-go',
};

/** The wish behind a key that goes to the rows themselves; others are commands of the window. */
export function arrangeWishOf(pressed: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ArrangeWish | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const step = STEPS[pressed.key];
  if (step !== undefined) return { kind: 'step', step };
  const kind = PLAIN[pressed.key];
  return kind === undefined ? undefined : { kind };
}
