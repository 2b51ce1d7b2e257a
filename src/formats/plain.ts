import { type MappedText, unchanged } from '../text/mapped-text.ts';

/** Plain text is taken as it is: every offset into it is an offset into the file as decoded. */
export const readPlain = (decoded: string): MappedText => unchanged(decoded);
