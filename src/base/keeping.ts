/** How many answers are kept ready unless a caller says otherwise. */
const USUAL = 40_000;

/** Remembers answers about strings; forgets the oldest half when they grow too many, so that memory stays bounded. */
export function keeping<Answer>(
  look: (form: string) => Answer,
  most: number = USUAL,
): (form: string) => Answer {
  let young = new Map<string, Answer>();
  let old: ReadonlyMap<string, Answer> | undefined;
  return (form) => {
    const ready = young.get(form);
    if (ready !== undefined) return ready;
    const answer = old?.get(form) ?? look(form);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(form, answer);
    return answer;
  };
}

/** Remembers the answer about each thing for as long as the thing lives. */
export function once<Thing extends object, Answer>(look: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, Answer>();
  return (thing) => {
    const known = answers.get(thing);
    if (known !== undefined) return known;
    const answer = look(thing);
    answers.set(thing, answer);
    return answer;
  };
}

/** Remembers answers about strings that rest on something besides, of which each instance has answers of its own. */
export function keepingFor<Ground extends object, Answer>(
  look: (form: string, ground: Ground) => Answer,
  most: number = USUAL,
): (form: string, ground: Ground) => Answer {
  const memoryOf = once((ground: Ground) => keeping((form) => look(form, ground), most));
  return (form, ground) => memoryOf(ground)(form);
}
