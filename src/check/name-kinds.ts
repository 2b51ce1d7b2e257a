/** What lists of names know a form as. */

const PERSONAL = ['person', 'surname', 'given'] as const;

/** Whether lists know a form as one of a kind. */
export const hasKind = (kinds: readonly { readonly kind: string }[], kind: string): boolean =>
  kinds.some((one) => one.kind === kind);

/** Whether lists know a form as somebody's name, or part of one. */
export const isPersonal = (kinds: readonly { readonly kind: string }[]): boolean =>
  PERSONAL.some((kind) => hasKind(kinds, kind));

/** Whether lists know a form as a country, a town or a region. */
export const isPlace = (kinds: readonly { readonly kind: string }[]): boolean =>
  hasKind(kinds, 'place') || hasKind(kinds, 'country');
