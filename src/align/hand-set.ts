/**
 * Weights set by hand, in nats. The bench sets cannot teach them: they hold no group of many with many, none of four
 * sentences, and hardly any of what surrounds an article on a page. `bracketOne` is a guess that no fit has replaced.
 */
export const HAND_SET = {
  manyToMany: -7,
  larger: -8,
  asideJa: -2,
  asideEn: -2,
  bracketOne: -0.3,
} as const;
