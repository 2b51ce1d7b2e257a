/** How many answers are kept ready unless a caller says otherwise. */
const USUAL = 40_000;

/** Remembers answers about strings; forgets the oldest half when they grow too many, so that memory stays bounded. */
export function keeping<Answer>(
  look: (form: string) => Answer,
  most: number = USUAL,
): (form: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (form) => {
    const ready = young.get(form);
    if (ready !== undefined) return ready;
    const answer = old.get(form) ?? look(form);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(form, answer);
    return answer;
  };
}

/** The same for answers that rest on something besides, of which each instance has answers of its own. */
export function keepingFor<Ground extends object, Answer>(
  look: (form: string, ground: Ground) => Answer,
  most: number = USUAL,
): (form: string, ground: Ground) => Answer {
  const memories = new WeakMap<Ground, (form: string) => Answer>();
  return (form, ground) => {
    const known = memories.get(ground);
    if (known !== undefined) return known(form);
    const memory = keeping((one) => look(one, ground), most);
    memories.set(ground, memory);
    return memory(form);
  };
}
