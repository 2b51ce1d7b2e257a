/** Renderings of one form in columns; every question fills them anew, so make one and ask with it again and again. */
export class Found {
  count = 0;
  /** The number of each rendering, as `FormNumbers` gives it. */
  ids = new Int32Array(64);
  /** p(rendering | form) in sixteenths of a bit, see `packProbability`: the smaller the more probable. */
  forward = new Uint8Array(64);
  /** p(form | rendering), the same way. */
  backward = new Uint8Array(64);
  /** 1 when a dictionary lists the pair. */
  listed = new Uint8Array(64);

  clear(): void {
    this.count = 0;
  }

  /** Adds a rendering at the end. */
  add(id: number, forward: number, backward: number, listed: number): void {
    if (this.count === this.ids.length) this.grow();
    this.ids[this.count] = id;
    this.forward[this.count] = forward;
    this.backward[this.count] = backward;
    this.listed[this.count++] = listed;
  }

  /** Whether another shares a rendering. */
  meets({ ids, count }: Found): boolean {
    const own = this.ids.subarray(0, this.count);
    return ids.subarray(0, count).some((id) => own.includes(id));
  }

  /** Adds the renderings of another; one that is held already keeps its best figures. */
  join({ count, ids, forward, backward, listed }: Found): void {
    const own = this.ids.subarray(0, this.count);
    for (let at = 0; at < count; at++) {
      const held = own.indexOf(ids[at] ?? 0);
      if (held < 0) this.add(ids[at] ?? 0, forward[at] ?? 0, backward[at] ?? 0, listed[at] ?? 0);
      else {
        this.forward[held] = Math.min(this.forward[held] ?? 0, forward[at] ?? 0);
        this.backward[held] = Math.min(this.backward[held] ?? 0, backward[at] ?? 0);
        this.listed[held] = Math.max(this.listed[held] ?? 0, listed[at] ?? 0);
      }
    }
  }

  /** Puts the most probable first; what is as probable stays in its order. Sorts by counting. */
  sort(): void {
    let at = 1;
    while (at < this.count && (this.forward[at - 1] ?? 0) <= (this.forward[at] ?? 0)) at++;
    if (at >= this.count) return;
    const next = NEXT.fill(0);
    for (let place = 0; place < this.count; place++) {
      const bits = (this.forward[place] ?? 0) + 1;
      next[bits] = (next[bits] ?? 0) + 1;
    }
    for (let bits = 1; bits < next.length; bits++) next[bits] = (next[bits] ?? 0) + (next[bits - 1] ?? 0);
    if (ORDER.length < this.count) ORDER = new Int32Array(2 * this.count);
    for (let place = 0; place < this.count; place++) {
      const bits = this.forward[place] ?? 0;
      const target = next[bits] ?? 0;
      ORDER[target] = place;
      next[bits] = target + 1;
    }
    const order = ORDER.subarray(0, this.count);
    permute(this.ids, order);
    permute(this.forward, order);
    permute(this.backward, order);
    permute(this.listed, order);
  }

  private grow(): void {
    const { ids, forward, backward, listed, count } = this;
    this.ids = new Int32Array(2 * count);
    this.forward = new Uint8Array(2 * count);
    this.backward = new Uint8Array(2 * count);
    this.listed = new Uint8Array(2 * count);
    this.ids.set(ids);
    this.forward.set(forward);
    this.backward.set(backward);
    this.listed.set(listed);
  }
}

/** Room for sorting: where each count of bits goes on, the order that comes out, a column in that order. */
const NEXT = new Int32Array(257);
let ORDER = new Int32Array(256);
let MOVED = new Int32Array(256);

function permute(column: Int32Array | Uint8Array, order: Int32Array): void {
  if (MOVED.length < order.length) MOVED = new Int32Array(2 * order.length);
  for (let at = 0; at < order.length; at++) MOVED[at] = column[order[at] ?? 0] ?? 0;
  for (let at = 0; at < order.length; at++) column[at] = MOVED[at] ?? 0;
}
