/** HTML that is already safe: written by `html`, or a constant of ours such as a style sheet. Never a user's text. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML shows it: nothing in it can become a tag or leave an attribute, and the marks that reverse the
 * direction of writing (UAX #9) are shown instead of obeyed.
 */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
    .replaceAll('\0', '\uFFFD');

function render(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  return piece.map(render).join('');
}

/** Writes HTML; every value put in is escaped unless it was written by `html` itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((text, index) => text + render(pieces[index] ?? '')).join(''));
}
