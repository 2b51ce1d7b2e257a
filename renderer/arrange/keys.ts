import type { CursorStep } from './cursor.ts';

/** What a single key asks for while rows are arranged. */
type Deed =
  | 'carry'
  | 'pick'
  | 'side'
  | 'merge-next'
  | 'merge-previous'
  | 'split'
  | 'join'
  | 'unlink'
  | 'accept'
  | 'release'
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
  m: 'merge-next',
  M: 'merge-previous',
  x: 'split',
  j: 'join',
  u: 'unlink',
  y: 'accept',
  r: 'release',
  w: 'why',
  h: 'hand',
  Escape: 'let-go',
};

/** The wish behind a key; undefined for keys that mean nothing here. */
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
