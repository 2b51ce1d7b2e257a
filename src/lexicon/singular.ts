/** An English form as the lexicon holds it: words with a space between them. */
export const withoutHyphens = (form: string): string =>
  form.includes('-') || form.includes('  ') ? form.replace(/[-\s]+/g, ' ').trim() : form;

/** An English word or phrase whose last word has lost a regular plural ending; undefined when it has none. */
export function singularOf(form: string): string | undefined {
  if (form.length < 4 || !form.endsWith('s') || form.endsWith('ss') || form.endsWith('us')) return undefined;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}
