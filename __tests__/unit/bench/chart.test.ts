import { describe, expect, it } from '@jest/globals';
import { chart } from '../../../bench/chart.ts';
import type { Line } from '../../../bench/growth.ts';

const line = (title: string, ...times: readonly number[]): Line => ({
  title,
  points: times.map((milliseconds, at) => ({ size: 10 ** at, milliseconds, memory: 80 })),
});
const growth = { title: 'Cost by images', unit: 'images' };

/** The coordinates of every `M…L…` in the path that has this attribute. */
function segments(svg: string, attribute: string): readonly (readonly number[])[] {
  const [, path = ''] = new RegExp(`<path d="([^"]+)"[^>]*${attribute}`).exec(svg) ?? [];
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)L([\d.-]+) ([\d.-]+)/g)].map((match) => match.slice(1).map(Number));
}

function slope([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number {
  return (y2 - y1) / (x2 - x1);
}

describe('the chart of growth', () => {
  it('draws linear growth parallel to every dashed line, and slower growth flatter', () => {
    const svg = chart(growth, [line('linear', 10, 100, 1000), line('slower', 10, 20, 40)], 'light');
    const [dashed = 0, ...others] = segments(svg, 'stroke-dasharray').map(slope);
    expect(others.length).toBeGreaterThan(1);
    for (const other of others) expect(other).toBeCloseTo(dashed, 2);
    const drawn = [...svg.matchAll(/<path d="M([^"]+)"[^>]*stroke-width="2"/g)].map(([, path = '']) => {
      const [first = '', last = ''] = [path.split('L')[0], path.split('L').at(-1)];
      return slope([...first.split(' ').map(Number), ...last.split(' ').map(Number)]);
    });
    expect(drawn[0]).toBeCloseTo(dashed, 2);
    expect(Math.abs(drawn[1] ?? 0)).toBeLessThan(Math.abs(dashed) / 2);
  });

  it('labels both axes with units, whole decades apart', () => {
    const svg = chart(growth, [line('one', 40, 300, 2100)], 'light');
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(words).toEqual(
      expect.arrayContaining([
        'number of images',
        'time of the whole process',
        '1',
        '10',
        '100',
        '10 ms',
        '1 s',
        '10 s',
      ]),
    );
  });

  it('names lines that end together one below the other', () => {
    const svg = chart(growth, [line('one', 10, 100), line('two', 10, 101), line('three', 10, 102)], 'dark');
    const tops = [...svg.matchAll(/<text x="514" y="([\d.]+)"/g)].map(([, top]) => Number(top)).sort((a, b) => a - b);
    expect(tops).toHaveLength(3);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('says the figures in words for who cannot see it, whatever the title holds', () => {
    const svg = chart({ ...growth, title: 'Cost <of> & more' }, [line('one', 10, 2100)], 'dark');
    expect(svg).toContain('<title>Cost &lt;of> &amp; more. one: 2.1 s</title>');
  });
});
