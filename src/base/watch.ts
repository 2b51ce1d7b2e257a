/** The stages of an article's way, in their order. */
export const STAGES = ['read', 'segment', 'analyse', 'match', 'align', 'terms', 'check'] as const;
export type Stage = (typeof STAGES)[number];

/** How long work tells where it is and asks whether it is still wanted. */
export interface Watch {
  /** `done` runs from 0 to 1 within the stage. */
  reached(stage: Stage, done: number): void;
  /** True once a person has cancelled; the work then throws `Cancelled` at the next convenient place. */
  stopped(): boolean;
}

/** Thrown by long work that was told to stop; carries nothing, loses nothing. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** For callers that neither show progress nor cancel. */
export const UNWATCHED: Watch = { reached: () => undefined, stopped: () => false };

/** Reports a place and leaves the work by `Cancelled` when it is no longer wanted. */
export function pass(watch: Watch, stage: Stage, done: number): void {
  if (watch.stopped()) throw new Cancelled();
  watch.reached(stage, done);
}

/** Called now and then by a long loop with how much of it is done, 0–1; leaves by `Cancelled` when asked to. */
export type Tick = (share: number) => void;

/** A tick for a loop that takes a stage from one share of it to another. */
export const within =
  (watch: Watch, stage: Stage, from: number, to: number): Tick =>
  (share) =>
    pass(watch, stage, from + (to - from) * share);

/** For loops that nobody watches. */
export const UNTICKED: Tick = () => undefined;

/** How many steps of a loop go between two ticks: often enough for people, seldom enough to cost nothing. */
export const PACE = 32;
