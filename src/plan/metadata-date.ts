/**
 * Dates as docker/metadata-action writes them: the format words of moment.js ("Display / Format" in its documentation),
 * in English, in a time zone of the IANA database. Text in `[…]` stands for itself.
 */
import { Problem } from '../action/problem.ts';

interface WallClock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly zone: string;
  readonly instant: Date;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const words =
  /\[[^[\]]*\]|Mo|M{1,4}|Do|DDDo|D{1,4}|do|d{1,4}|wo|ww?|Wo|WW?|Qo|Q|YYYY|YY|Y|gggg|gg|GGGG|GG|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|LTS|LT|L{1,4}|l{1,4}/g;

const long: Readonly<Record<string, string>> = {
  LTS: 'h:mm:ss A',
  LT: 'h:mm A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A',
};

/** @throws Problem DCA-MAT-012 for a time zone that nobody knows. */
export function formatDate(instant: Date, format: string, timeZone = 'UTC'): string {
  const clock = wallClock(instant, timeZone);
  const expanded = format.replace(/\[[^[\]]*\]|LTS|LT|L{1,4}|l{1,4}/g, (word) => long[word] ?? word);
  return expanded.replace(words, (word) => (word.startsWith('[') ? word.slice(1, -1) : wordOf(word, clock)));
}

function wallClock(instant: Date, timeZone: string): WallClock {
  if (timeZone === 'UTC') return clockOfUtc(instant);
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZoneName: 'short',
    }).formatToParts(instant);
  } catch (cause) {
    throw new Problem({
      code: 'DCA-MAT-012',
      message: `${JSON.stringify(timeZone)} is no time zone.`,
      remedy: 'Write a name of the IANA database, such as `Europe/Berlin`.',
      cause,
    });
  }
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const [hour, minute, second] = [number('hour'), number('minute'), number('second')];
  const millisecond = instant.getUTCMilliseconds();
  const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const zone = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const offset = Math.round((local - instant.getTime()) / 60_000);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond,
    weekday: new Date(local).getUTCDay(),
    offset,
    zone,
    instant,
  };
}

/** The zone that is asked for in nearly every run: the first use of `Intl` takes as long as all the rest of a matrix. */
function clockOfUtc(instant: Date): WallClock {
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    hour: instant.getUTCHours(),
    minute: instant.getUTCMinutes(),
    second: instant.getUTCSeconds(),
    millisecond: instant.getUTCMilliseconds(),
    weekday: instant.getUTCDay(),
    offset: 0,
    zone: 'UTC',
    instant,
  };
}

function wordOf(word: string, clock: WallClock): string {
  const { year, month, day, hour, minute, second, weekday } = clock;
  if (/^S+$/.test(word)) return pad(clock.millisecond, 3).padEnd(9, '0').slice(0, word.length);
  if (/^[wWgG]/.test(word)) return weekWord(word, clock);
  switch (word) {
    case 'YYYY':
      return pad(year, 4);
    case 'YY':
      return pad(year % 100, 2);
    case 'Y':
      return String(year);
    case 'Q':
    case 'Qo':
      return numeral(Math.ceil(month / 3), word);
    case 'M':
    case 'MM':
    case 'Mo':
      return numeral(month, word);
    case 'MMM':
      return (months[month - 1] ?? '').slice(0, 3);
    case 'MMMM':
      return months[month - 1] ?? '';
    case 'D':
    case 'DD':
    case 'Do':
      return numeral(day, word);
    case 'DDD':
    case 'DDDo':
      return word === 'DDD' ? String(dayOfYear(clock)) : ordinal(dayOfYear(clock));
    case 'DDDD':
      return pad(dayOfYear(clock), 3);
    case 'd':
    case 'do':
    case 'e':
      return numeral(weekday, word);
    case 'dd':
      return (weekdays[weekday] ?? '').slice(0, 2);
    case 'ddd':
      return (weekdays[weekday] ?? '').slice(0, 3);
    case 'dddd':
      return weekdays[weekday] ?? '';
    case 'E':
      return String(weekday || 7);
    case 'A':
    case 'a':
      return word === 'A' ? (hour < 12 ? 'AM' : 'PM') : hour < 12 ? 'am' : 'pm';
    case 'H':
    case 'HH':
      return numeral(hour, word);
    case 'h':
    case 'hh':
      return numeral(hour % 12 || 12, word);
    case 'k':
    case 'kk':
      return numeral(hour || 24, word);
    case 'm':
    case 'mm':
      return numeral(minute, word);
    case 's':
    case 'ss':
      return numeral(second, word);
    case 'X':
      return String(Math.floor(clock.instant.getTime() / 1000));
    case 'x':
      return String(clock.instant.getTime());
    case 'z':
    case 'zz':
      return clock.zone;
    default:
      return offsetText(clock.offset, word === 'Z' ? ':' : '');
  }
}

/** `w` and `g` count weeks as the United States do (from Sunday, week 1 holds 1 January), `W` and `G` as ISO 8601 does. */
function weekWord(word: string, clock: WallClock): string {
  const iso = /^[WG]/.test(word);
  const date = Date.UTC(clock.year, clock.month - 1, clock.day);
  const weekday = iso ? (clock.weekday + 6) % 7 : clock.weekday;
  // The day of a week whose year is the week's year: ISO's Thursday, the United States' Saturday.
  const decisive = new Date(date + ((iso ? 3 : 6) - weekday) * 86_400_000);
  const year = decisive.getUTCFullYear();
  if (/^g/i.test(word)) return word.length === 4 ? pad(year, 4) : pad(year % 100, 2);
  const day = Math.round((decisive.getTime() - Date.UTC(year, 0, 1)) / 86_400_000);
  return numeral(Math.floor(day / 7) + 1, word);
}

function dayOfYear(clock: WallClock): number {
  return Math.round((Date.UTC(clock.year, clock.month - 1, clock.day) - Date.UTC(clock.year, 0, 0)) / 86_400_000);
}

function offsetText(minutes: number, separator: string): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60), 2)}${separator}${pad(absolute % 60, 2)}`;
}

function numeral(value: number, word: string): string {
  if (word.endsWith('o')) return ordinal(value);
  return word.length === 2 ? pad(value, 2) : String(value);
}

function ordinal(value: number): string {
  const teens = Math.floor((value % 100) / 10) === 1;
  return `${value}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
