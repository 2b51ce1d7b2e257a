import type { Span } from '../../src/base/span.ts';
import { coverOf, follow, type Laid } from './place.ts';

/** How long a person must have paused before what was typed is checked again, in milliseconds. */
export const PAUSE = 400;

/** How long what was typed may stay unwritten where a person never pauses, in milliseconds. */
export const LONGEST = 2000;

/** How many times in a row a refused edit is tried again where the page has moved on in between. */
export const TRIES = 3;

/** A stretch of the page's Japanese and what shall stand there. */
export interface Write extends Span {
  readonly text: string;
}

/** Whether what stands in the editor is what the project holds. */
export type Keeping = 'kept' | 'typing' | 'keeping' | 'refused';

export interface KeeperHost {
  /**
   * Writes into the article what `make` says when its turn has come; true when it is done and the page shows it.
   * Nothing is to be written when `make` says nothing.
   */
  write(make: () => Write | undefined): Promise<boolean>;
  /** Calls back after so many milliseconds; the returned function takes that back. */
  later(milliseconds: number, then: () => void): () => void;
  /** Words that stood beside the sentence belong to it now. */
  widen(before: string, after: string): void;
  /** Somebody else has written here, and the person has not. */
  replace(text: string): void;
  tell(keeping: Keeping): void;
  /** A write has broken off with an error; it counts as refused. */
  failed(error: unknown): void;
}

/** Keeps what is typed into one sentence. */
export interface Keeper {
  /** What the project holds, and where it stands in the page that was seen last. */
  readonly place: () => Span;
  readonly saved: () => string;
  /** What the person has before him. */
  readonly local: () => string;
  readonly composing: () => boolean;
  typed(text: string): void;
  /** An input method has begun or ended: until it ends nothing is written, and nothing is shown. */
  compose(composing: boolean): void;
  /** The page has become another. */
  see(page: Laid): void;
  /** Writes at once what may be written now. */
  keep(): void;
  /** Writes what is not written yet, but empties no sentence; false when not all could be written. */
  finish(): Promise<boolean>;
  /** The same for good: an emptied sentence is deleted. */
  close(): Promise<boolean>;
}

/** Begins to keep the sentence at a place of the page. */
export function makeKeeper(first: Laid, at: Span, host: KeeperHost): Keeper {
  let page = first;
  let place: Span = { start: at.start, end: at.end };
  let saved = page.ja.text.slice(at.start, at.end);
  let local = saved;
  let composing = false;
  let closing = false;
  let refused = 0;
  let sent: Write | undefined;
  let flight: Promise<boolean> | undefined;
  let unwait: (() => void) | undefined;
  let undue: (() => void) | undefined;
  /** What was typed has waited for too long: it is written at the first moment at which that may be done. */
  let due = false;
  /** Pages that came while an input method was at work. */
  const unseen: Laid[] = [];

  const tell = (): void =>
    host.tell(
      flight !== undefined ? 'keeping' : local === saved ? 'kept' : refused >= TRIES ? 'refused' : 'typing',
    );
  const isBlank = (): boolean => local.trim() === '';

  /** Counts how long what was typed has been waiting. */
  const count = (): void => {
    undue ??= host.later(LONGEST, () => {
      due = true;
      void save();
    });
  };
  const calm = (): void => {
    unwait?.();
    undue?.();
    unwait = undue = undefined;
    due = false;
  };
  const schedule = (): void => {
    count();
    unwait?.();
    unwait = host.later(PAUSE, () => {
      unwait = undefined;
      void save();
    });
  };

  /** Writes what stands in the editor, if it may be written now. An emptied sentence is written on closing only. */
  const save = (): Promise<boolean> => {
    if (flight !== undefined) return flight;
    if (composing || local === saved) return Promise.resolve(local === saved);
    if (isBlank() && !closing) return Promise.resolve(false);
    calm();
    let held = false;
    const make = (): Write | undefined => {
      held = composing;
      if (held) return undefined;
      sent = { ...place, text: local };
      return sent;
    };
    const land = (done: boolean): boolean => {
      flight = undefined;
      // An answer that came while an input method was at work has not been seen yet.
      const shown = sent === undefined || unseen.length > 0;
      if (!held) refused = done && shown ? 0 : refused + 1;
      if (!done) sent = undefined;
      if (local !== saved && !closing && refused < TRIES) schedule();
      tell();
      return done;
    };
    flight = host.write(make).then(land, (error: unknown) => {
      host.failed(error);
      return land(false);
    });
    tell();
    return flight;
  };

  const take = (after: Laid): void => {
    const [old, now] = [page.ja.text, after.ja.text];
    page = after;
    if (sent !== undefined && now === old.slice(0, sent.start) + sent.text + old.slice(sent.end)) {
      place = { start: sent.start, end: sent.start + sent.text.length };
      saved = sent.text;
      sent = undefined;
    } else if (old !== now) {
      const { start, end } = follow(place, old, now);
      place = { start, end };
      const found = now.slice(place.start, place.end);
      if (found !== saved && local === saved) {
        local = found;
        host.replace(found);
      }
      saved = found;
    }
    const cover = coverOf(page, place);
    if (cover === undefined || closing) return;
    const before = now.slice(Math.min(cover.start, place.start), place.start);
    const behind = now.slice(place.end, Math.max(cover.end, place.end));
    if (before === '' && behind === '') return;
    place = { start: place.start - before.length, end: place.end + behind.length };
    saved = before + saved + behind;
    local = before + local + behind;
    host.widen(before, behind);
  };

  /** Writes until all is written, or cannot be. */
  const finish = async (): Promise<boolean> => {
    // A write under way may still turn what is saved into something else than what is typed, which is as before.
    for (let tries = 0; (flight || local !== saved) && !composing && tries < TRIES; tries += 1) {
      const before = flight;
      await (before ?? save());
      // What was under way already is not counted as a try.
      if (before !== undefined) tries -= 1;
    }
    calm();
    tell();
    return local === saved;
  };

  return {
    place: () => place,
    saved: () => saved,
    local: () => local,
    composing: () => composing,
    typed(text) {
      if (text === local) return;
      local = text;
      refused = 0;
      tell();
      if (composing) count();
      else schedule();
    },
    compose(now) {
      composing = now;
      if (now) {
        unwait?.();
        unwait = undefined;
        return;
      }
      for (const one of unseen.splice(0)) take(one);
      if (local !== saved && due) void save();
      else if (local !== saved) schedule();
      tell();
    },
    see(after) {
      if (composing) unseen.push(after);
      else {
        take(after);
        tell();
      }
    },
    keep: () => void save(),
    finish,
    async close() {
      closing = true;
      composing = false;
      if (isBlank()) local = '';
      for (const one of unseen.splice(0)) take(one);
      const kept = await finish();
      closing = false;
      return kept;
    },
  };
}
