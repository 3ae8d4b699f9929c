// Long work in slices, so that the window answers in between: a generator that yields wherever it may be interrupted,
// done at once or with pauses. And sorting as such work. Not here: what is sorted and why (prepare-rows.ts).

/** Work that may be interrupted wherever it yields. */
export type Sliced<Result> = Generator<void, Result, void>;

/** How long it works without a pause, in milliseconds: half a frame, so that the other half is left for drawing. */
const SLICE = 8;

/** Does it without any pause. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it with pauses in which the window can draw and answer. What is short has no pause. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}

// Not a frame and not a timer: both stand nearly still while the window is hidden, in which Key Desk may start.
function pause(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}

const RUN = 128;
const BETWEEN = 256;

/** Sorts the numbers, stable, by merging ever longer runs. What is nearly in order already costs little. */
export function* sorting(
  numbers: Uint32Array<ArrayBuffer>,
  compare: (a: number, b: number) => number,
): Sliced<Uint32Array<ArrayBuffer>> {
  const length = numbers.length;
  let from = numbers.slice();
  let to = new Uint32Array(length);
  for (let start = 0; start < length; start += RUN) {
    insertInOrder(from, start, Math.min(start + RUN, length), compare);
    yield;
  }
  for (let width = RUN; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      if (middle === end || compare(from[middle - 1]!, from[middle]!) <= 0) {
        to.set(from.subarray(start, end), start);
        continue;
      }
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const takeLeft = right === end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
        if (at % BETWEEN === 0) yield;
      }
    }
    [from, to] = [to, from];
    yield;
  }
  return from;
}

// Each number is put where it belongs among those before it; found by halves, because comparing names is what costs.
function insertInOrder(
  numbers: Uint32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let at = start + 1; at < end; at += 1) {
    const number = numbers[at]!;
    if (compare(numbers[at - 1]!, number) <= 0) continue;
    let low = start;
    let high = at - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(numbers[middle]!, number) <= 0) low = middle + 1;
      else high = middle;
    }
    numbers.copyWithin(low + 1, low, at);
    numbers[low] = number;
  }
}
