// The colours: light and dark keep readable contrast (WCAG AA, 4.5 : 1), and the two dark lists are the same.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Tokens = Map<string, string>;

function blocks(): { light: Tokens; darkBySystem: Tokens; darkByChoice: Tokens } {
  const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const read = (selector: string): Tokens => {
    const start = css.indexOf(`${selector} {`);
    const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
    return new Map(
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
    );
  };
  return {
    light: read(':root'),
    darkBySystem: read(":root:not([data-theme='light'])"),
    darkByChoice: read(":root[data-theme='dark']"),
  };
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, text: string, surface: string): number {
  const [one, other] = [text, surface].map((name) => {
    const value = tokens.get(name) ?? '';
    expect(value, name).toMatch(/^#[0-9a-f]{6}$/);
    return luminance(value);
  });
  const [high = 0, low = 0] = [one ?? 0, other ?? 0].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const PAIRS: [string, string][] = [
  ...['ground', 'surface', 'surface-raised', 'surface-sunk', 'hover', 'accent-surface'].flatMap(
    (surface): [string, string][] => [
      ['ink', surface],
      ['ink-soft', surface],
    ],
  ),
  ...['ground', 'surface', 'surface-raised', 'surface-sunk', 'hover'].map((surface): [string, string] => [
    'ink-faint',
    surface,
  ]),
  ...['good', 'aging', 'bad', 'moving', 'asks', 'quiet'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-surface`],
    [tone, 'surface'],
    ['ink', `${tone}-surface`],
  ]),
  ['accent', 'surface'],
  ['accent', 'accent-surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['on-band', 'band'],
];

it.each(['light', 'darkBySystem'] as const)('every pair of the %s colours is readable', (theme) => {
  const tokens = blocks()[theme];
  const tooFaint = PAIRS.map(([text, surface]) => ({
    text,
    surface,
    ratio: contrast(tokens, text, surface),
  })).filter(({ ratio }) => ratio < 4.5);
  expect(tooFaint).toEqual([]);
});

it('dark looks the same whether the computer or the owner chose it', () => {
  const { darkBySystem, darkByChoice } = blocks();
  expect(darkBySystem.size).toBeGreaterThan(20);
  expect(darkByChoice).toEqual(darkBySystem);
});
