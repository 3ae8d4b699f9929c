// The greeting on top of the overview, by the time of day. Not here: what needs the owner (needs.ts).
import { say } from '../../words/say.svelte';

type Daytime = 'morning' | 'afternoon' | 'evening';

/** What one says at this hour, from 0 to 23. */
export function daytime(hour: number): Daytime {
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** "Good morning. 6 things need you." Without a number while that is not known yet. */
export function greeting(hour: number, count: number | null): string {
  switch (daytime(hour)) {
    case 'morning':
      return count === null ? say('overview-hello-morning') : say('overview-morning', { count });
    case 'afternoon':
      return count === null ? say('overview-hello-afternoon') : say('overview-afternoon', { count });
    case 'evening':
      return count === null ? say('overview-hello-evening') : say('overview-evening', { count });
  }
}
