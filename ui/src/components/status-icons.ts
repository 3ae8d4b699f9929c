// The icon of every status: the same wherever the status is shown. Not here: its words and colours (words.ts).
import Ban from '@lucide/svelte/icons/ban';
import CalendarOff from '@lucide/svelte/icons/calendar-off';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Clock from '@lucide/svelte/icons/clock';
import EyeOff from '@lucide/svelte/icons/eye-off';
import KeyRound from '@lucide/svelte/icons/key-round';
import MousePointerClick from '@lucide/svelte/icons/mouse-pointer-click';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Status } from '../backend';

export const STATUS_ICONS: Record<Status, typeof Clock> = {
  onItsWay: Clock,
  unanswered: CircleAlert,
  yourTurn: MousePointerClick,
  secondTryDue: CircleAlert,
  supportNeeded: CircleAlert,
  noKey: Ban,
  expired: CalendarOff,
  notDisclosed: EyeOff,
  oldKey: TriangleAlert,
  newKey: CircleCheck,
  token: KeyRound,
};
