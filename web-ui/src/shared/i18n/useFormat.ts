import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../auth/session';
import { useNow } from './clock';
import { CLOCK, dayIn, durationParts, hourIn } from './time';

/** Operators work for companies in several zones. */
const DEVICE_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Times in the company's time zone, an operator's in that of the device; numbers and distances in the reader's language. */
export function useFormat() {
  const { locale, t } = useI18n();
  const session = useSession();
  const timeZone = computed(() => session.me?.tenant.timeZone ?? (session.operator ? DEVICE_ZONE : 'Asia/Shanghai'));
  const now = useNow();
  const today = computed(() => dayIn(timeZone.value, new Date(now.value)));

  function show(at: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(locale.value, { timeZone: timeZone.value, ...options }).format(new Date(at));
  }
  const none = '—';

  return {
    /** The company's business day; it turns at the company's midnight. */
    today: () => today.value,
    /** The hour of the company's clock, 0 to 23. */
    hour: () => hourIn(timeZone.value, new Date(now.value)),
    dayOf: (at: string) => dayIn(timeZone.value, new Date(at)),
    time: (at: string | null | undefined) => (at ? show(at, CLOCK) : none),
    date: (at: string | null | undefined) => (at ? show(at, { year: 'numeric', month: '2-digit', day: '2-digit' }) : none),
    dateTime: (at: string | null | undefined) =>
      at ? show(at, { year: 'numeric', month: '2-digit', day: '2-digit', ...CLOCK }) : none,
    /** Calendar days such as 2026-11-24, which have no zone. */
    day: (day: string) => new Intl.DateTimeFormat(locale.value, { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(`${day}T00:00:00Z`)),
    longDay: (day: string) =>
      new Intl.DateTimeFormat(locale.value, { timeZone: 'UTC', month: 'long', day: 'numeric', weekday: 'short' }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    ago(at: string | null | undefined): string {
      if (!at) return none;
      const days = Math.floor((now.value - new Date(at).getTime()) / 86_400_000);
      if (dayIn(timeZone.value, new Date(at)) === today.value) return t('app.today');
      return days < 60
        ? new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(-Math.max(days, 1), 'day')
        : new Intl.RelativeTimeFormat(locale.value).format(-Math.floor(days / 30), 'month');
    },
    distance: (meters: number | null | undefined): string => {
      if (meters === null || meters === undefined) return none;
      return meters < 995 ? t('app.meters', { n: Math.round(meters) }) : t('app.kilometers', { n: (meters / 1000).toFixed(1) });
    },
    number: (value: number) => new Intl.NumberFormat(locale.value).format(value),
    duration(seconds: number): string {
      const { hours, minutes } = durationParts(seconds);
      if (hours === 0 && minutes === 0) return t('app.underMinute');
      return hours > 0 ? t('app.hoursMinutes', { hours, minutes }) : t('app.minutes', { minutes });
    },
  };
}
