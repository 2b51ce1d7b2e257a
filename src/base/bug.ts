/** Our own mistake: an invariant that does not hold. Never thrown for what the world or the user did. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

/** Marks a branch that no value can reach; a new kind of value is then a compile error. */
export function unreachable(value: never): never {
  throw new Bug(`no branch for ${JSON.stringify(value)}`);
}
