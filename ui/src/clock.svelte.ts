// What time it is on the desk, as something the screen can follow. One timer for the whole face, and only while
// something on screen asks for the time and the window can be seen. Not here: words for times (time.ts).
import { createSubscriber } from 'svelte/reactivity';
import { MINUTE, SECOND } from './time';

/** How often the screen needs the time anew: countdowns every second, ages a few times a minute. */
type Pace = 'second' | 'minute';

/** The desk's clock. In the demo it runs `speed` times faster than the wall's. */
export class DeskClock {
  #deskAt = Date.now();
  #wallAt = Date.now();
  #speed = 1;
  #timer: ReturnType<typeof setInterval> | undefined;
  #waiting: Record<Pace, Set<() => void>> = { second: new Set(), minute: new Set() };
  #follow: Record<Pace, () => void> = {
    second: this.#subscriber('second'),
    minute: this.#subscriber('minute'),
  };

  constructor() {
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.#tell();
      this.#arrange();
    });
  }

  /** Sets the clock by what the desk says now. `now` is RFC 3339, `speed` desk seconds per real second. */
  set(now: string, speed: number): void {
    const before = this.now();
    this.#deskAt = Date.parse(now);
    this.#wallAt = Date.now();
    const speedChanged = this.#speed !== speed;
    this.#speed = speed;
    if (speedChanged) this.#arrange();
    if (speedChanged || Math.abs(this.now() - before) > SECOND * speed) this.#tell();
  }

  /** The desk's time in milliseconds, without following it. */
  now(): number {
    return this.#deskAt + (Date.now() - this.#wallAt) * this.#speed;
  }

  /** The desk's time; whoever reads it in a template is drawn anew every second. */
  get seconds(): number {
    this.#follow.second();
    return this.now();
  }

  /** The desk's time; whoever reads it in a template is drawn anew some three times a minute of the desk. */
  get minutes(): number {
    this.#follow.minute();
    return this.now();
  }

  /** Whether the timer runs. */
  get running(): boolean {
    return this.#timer !== undefined;
  }

  #subscriber(pace: Pace): () => void {
    return createSubscriber((update) => {
      this.#waiting[pace].add(update);
      this.#arrange();
      return () => {
        this.#waiting[pace].delete(update);
        this.#arrange();
      };
    });
  }

  #period: number | undefined;

  #arrange(): void {
    const minutePeriod = Math.max(SECOND, MINUTE / 3 / this.#speed);
    const period = document.hidden
      ? undefined
      : this.#waiting.second.size > 0
        ? SECOND
        : this.#waiting.minute.size > 0
          ? minutePeriod
          : undefined;
    if (period === this.#period) return;
    this.#period = period;
    clearInterval(this.#timer);
    this.#timer = period === undefined ? undefined : setInterval(() => this.#tell(), period);
  }

  #tell(): void {
    for (const pace of ['second', 'minute'] as const) for (const update of this.#waiting[pace]) update();
  }
}
