// The colours: light and dark keep readable contrast (WCAG AA, 4.5 : 1; 7 : 1 for whoever asks for more), the dark
// lists are the same twice, and DESIGN.md has the figures as they are. `UPDATE_DESIGN=1` writes them there.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const CSS = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function read(selector: string): Tokens {
  const start = CSS.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const body = CSS.slice(CSS.indexOf('{', start) + 1, CSS.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const LIGHT = read(':root');
const DARK = read(":root:not([data-theme='light'])");
const MORE = read(':root:root');
const MORE_DARK = read(":root:root:not([data-theme='light'])");

const THEMES = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...DARK]),
  'light, more contrast': new Map([...LIGHT, ...MORE]),
  'dark, more contrast': new Map([...LIGHT, ...DARK, ...MORE, ...MORE_DARK]),
} as const;
type Theme = keyof typeof THEMES;
const NAMES = Object.keys(THEMES) as Theme[];

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function colour(theme: Theme, name: string): string {
  const value = THEMES[theme].get(name) ?? '';
  expect(value, name).toMatch(/^#[0-9a-f]{6}$/);
  return value;
}

function contrast(theme: Theme, text: string, surface: string): number {
  const [high = 0, low = 0] = [text, surface]
    .map((name) => luminance(colour(theme, name)))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['ground', 'surface', 'surface-raised', 'surface-sunk', 'hover'];
const TONES = ['good', 'aging', 'bad', 'moving', 'asks', 'quiet'];
type Pair = readonly [text: string, surface: string];
const PAIRS: Pair[] = [
  ...[...SURFACES, 'accent-surface'].flatMap((surface): Pair[] => [
    ['ink', surface],
    ['ink-soft', surface],
  ]),
  ...SURFACES.map((surface): Pair => ['ink-faint', surface]),
  ...TONES.flatMap((tone): Pair[] => [
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
  ['on-message', 'message'],
  ['on-message', 'message-hover'],
  ['message-accent', 'message'],
  ['message-accent', 'message-hover'],
];
/** The edges of fields and boxes, and the ring of the focus: to be seen, not read. */
const EDGES: Pair[] = ['line-strong', 'accent'].flatMap((edge) =>
  ['ground', 'surface', 'surface-sunk'].map((surface): Pair => [edge, surface]),
);

it.each(NAMES)('every pair of the %s colours is readable', (theme) => {
  const least = theme.endsWith('more contrast') ? 7 : 4.5;
  const tooFaint = PAIRS.map(([text, surface]) => ({
    text,
    surface,
    ratio: contrast(theme, text, surface),
  })).filter(({ ratio }) => ratio < least);
  expect(tooFaint).toEqual([]);
});

it.each(NAMES)('every edge of the %s colours can be seen', (theme) => {
  const edges: Pair[] = theme.endsWith('more contrast')
    ? [...EDGES, ...SURFACES.map((surface): Pair => ['line', surface])]
    : EDGES;
  const tooFaint = edges.filter(([edge, surface]) => contrast(theme, edge, surface) < 3);
  expect(tooFaint).toEqual([]);
});

it('dark looks the same whether the computer or the owner chose it', () => {
  expect(DARK.size).toBeGreaterThan(20);
  expect(read(":root[data-theme='dark']")).toEqual(DARK);
  expect(read(":root:root[data-theme='dark']")).toEqual(MORE_DARK);
});

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/** The colours and what was measured, as DESIGN.md has them. */
function figures(): string {
  const names = [...LIGHT].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
  const colours = table(
    ['token', ...NAMES],
    names.map((name) => [`\`${name}\``, ...NAMES.map((theme) => `\`${colour(theme, name)}\``)]),
  );
  const measured = table(
    ['words on surface', ...NAMES],
    PAIRS.map(([text, surface]) => [
      `\`${text}\` on \`${surface}\``,
      // Rounded down, so that no figure promises more than there is.
      ...NAMES.map((theme) => (Math.floor(contrast(theme, text, surface) * 10) / 10).toFixed(1)),
    ]),
  );
  return `${colours}\n\n${measured}`;
}

it('DESIGN.md has the colours and their contrast as they are', () => {
  const [from, to] = ['<!-- measured: begin -->', '<!-- measured: end -->'];
  const text = readFileSync('DESIGN.md', 'utf8');
  const [before = '', rest = ''] = text.split(from);
  const [there = '', after = ''] = rest.split(to);
  const now = `\n\n${figures()}\n\n`;
  if (process.env.UPDATE_DESIGN) writeFileSync('DESIGN.md', `${before}${from}${now}${to}${after}`);
  else {
    // Blanks do not count: prettier lines the columns up.
    const plain = (words: string) => words.replace(/[ \t]+|-{3,}/g, '');
    expect(plain(there)).toBe(plain(now));
  }
});
