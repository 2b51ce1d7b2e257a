/** Class names side by side; what is absent or false is left out. */
export const join = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name !== undefined && name !== false && name !== '').join(' ');
