import type { en } from '../messages/en.ts';

/**
 * The id of a check, computed from the catalog: a check whose title is not written does not compile
 * (that its reason and remedy are written too is held by `define-check.ts`).
 */
export type CheckId = {
  [Key in keyof typeof en]: Key extends `check.${infer Id}.title` ? Id : never;
}[keyof typeof en];
