import type { Span } from '../base/span.ts';
import type { InterfaceLanguage } from '../messages/message.ts';
import type { Problem } from '../messages/problem.ts';
import type { Language, Sentence } from '../segment/sentence.ts';

/** A file on its way in: dropped, pasted or chosen. Bytes travel as base64, since every host can carry a string. */
export interface IncomingFile {
  readonly name: string;
  readonly base64: string;
}

/** What a file is, before anything is done with it. */
export interface InspectedFile {
  readonly name: string;
  /** Undefined when it is in neither language; the problem then says so. */
  readonly language?: Language;
  readonly encoding: string;
  /** UTF-16 units of extracted text. */
  readonly length: number;
  readonly sentences: number;
  readonly boilerplate: number;
  /** What an article of it would be called; empty when it is in neither language. */
  readonly title: string;
  /** The beginnings of the first sentences that were taken for boilerplate, so that a person can see what they are. */
  readonly aside: readonly string[];
  readonly problems: readonly Problem[];
}

/** A Japanese word with its reading, for furigana. */
export interface Ruby extends Span {
  /** Hiragana. */
  readonly reading: string;
}

/** A text as the window shows it. */
export interface TextView {
  readonly file: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** An article of the sample corpus. */
export interface SampleSummary {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly field: string;
  readonly sources: number;
}

/** What the window remembers. */
export interface Settings {
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark' | 'system';
  readonly furigana: 'none' | 'all' | 'hover';
  /** Text size in CSS pixels, 12–28. */
  readonly size: number;
  /** Whether a row holds what belongs together; otherwise each column scrolls on its own. */
  readonly together: boolean;
  /** Share of the width that the Japanese column has, 0.3–0.7. */
  readonly divider: number;
  /** Under which name the person decides about glossary entries; empty for the system's own. */
  readonly name: string;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'ja',
  theme: 'system',
  furigana: 'none',
  size: 17,
  together: true,
  divider: 0.51,
  name: '',
};

/** An export: saved at `path` by a host with dialogs, otherwise handed back as base64 for the window to save. */
export interface WrittenFile {
  readonly name: string;
  readonly path?: string;
  readonly base64?: string;
  /** True when the person closed the dialog without saving. */
  readonly cancelled?: boolean;
}
