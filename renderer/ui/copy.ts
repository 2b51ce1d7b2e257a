/**
 * Puts text on the clipboard; false where the browser does not let it. By a selection, as a person does: the other way needs
 * a permission, and the shell gives none.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  // Taken away again before it is drawn. Inside of an open sheet, which would take the focus back from anywhere else.
  (before?.parentElement ?? document.body).append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
