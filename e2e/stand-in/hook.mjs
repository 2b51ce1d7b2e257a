// A loader hook: whoever imports `electron` gets the stand-in's module. The built main bundle stays as it is.
const module = new URL('./electron.ts', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'electron' ? { url: module, shortCircuit: true } : next(specifier, context);
