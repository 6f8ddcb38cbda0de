/** Values of YAML as authors write them, nearly write them, and would never write them. */
import fc from 'fast-check';

/** What YAML, a reader of it or a terminal takes for more than text. */
const signs = [
  ...[': ', ' #', '- ', '? ', '---', '...', '"', "'", '`', '@', '%', '&a ', '*a', '!', '!!str '],
  ...['|', '>', '>-', '{', '}', '[', ']', ',', '{{ x }}', '<<', '<<: *a', '\\', '\\x00', '${x}'],
  ...['\n', '\r\n', '\r', '\n  ', '\n\n', '\t', '\u0000', '\u0007', '\u001B[2J', '\u0085'],
  ...['\u00A0', '\u2028', '\uFEFF', '\uFFFE', '\u202E', '\u200B', '日本', 'مرحبا', '🎤', 'é'],
  ...['null', '~', 'true', 'no', '.inf', '.nan', '1e400', '0x1F', '0o17', '-0', '12:30:45'],
] as const;

export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string(), fc.string({ unit: 'binary' })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const knownScalars = [
  ...['', '~', 'null', 'true', 'yes', '0', '-1', '3.5', '1e400', '.inf', '-.inf', '.nan'],
  ...['2026-02-13', '2026-02-30', '2026-13-01', '0000-00-00', '2026-02-13T10:00Z', '13.2.2026'],
  ...['A title', '"A title"', "'it''s'", '"\\u0000"', '"\\n"', '" "', '"\\u200B"', "''"],
  ...['|\n    a\n    b', '&a x', '*a', '*b', '!!binary aGVsbG8=', '!!set {a, b}', '!!omap [a: 1]'],
  ...['!!timestamp 2026-02-13', '!!str 1', '!!float x', '!!int 5', '!own x', '! x', '! '],
  ...['!<tag:yaml.org,2002:js/function> "x"', '/uploads/a.png', '../../../etc/passwd', '%2e%2e/x'],
  ...[
    'data:image/png;base64,AA',
    '//host/a.png',
    'https://example.org/',
    'http://',
    'https://[::1',
  ],
  ...['javascript:alert(1)', 'file:///etc/passwd', 'Europe/Brussels', '#ff0000', 'en', 'BE'],
  ...['1:02:03', './slides.pdf', 'a\\b.pdf', '9'.repeat(400)],
] as const;

const scalar = fc.oneof(
  anyText,
  fc.constantFrom(...knownScalars),
  fc.string({ minLength: 1000, maxLength: 3000 }),
);

const keys = [
  ...['image', 'alt', 'event', 'date', 'url', 'person', 'file', 'titel', 'Title', 'length', '動画'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', '""', '~', 'null', '1'],
  ...['[a]', '{a: b}', '? a', '<<', 'a.b', '0', '"a\\nb"', '*a ', '&k k'],
] as const;
export const anyKey: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...keys), anyText);

const fields = (members: readonly (readonly [string, string])[]) =>
  members.map(([name, value]) => `${name}: ${value}`);

/** Values in brackets, as deep as chance has it. */
const { flow } = fc.letrec<{ flow: string }>((again) => ({
  flow: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(again('flow'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(anyKey, again('flow')), { maxLength: 4 })
      .map((members) => `{${fields(members).join(', ')}}`),
  ),
}));

const upTo = (most: number, make: (count: number) => string) =>
  fc.integer({ min: 1, max: most }).map(make);

/** Lists that each hold the one before so many times. */
const laughs = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .map(([levels, width]) => {
    const inner = (level: number) => Array.from({ length: width }, () => `*l${level - 1}`);
    const lists = Array.from({ length: levels }, (_, level) =>
      level === 0 ? '&l0 [x]' : `l${level}: &l${level} [${inner(level).join(', ')}]`,
    );
    return lists.join('\n');
  });

/** What grows while it is read. */
const bombs = fc.oneof(
  upTo(3000, (count) => '['.repeat(count)),
  upTo(3000, (count) => '{a: '.repeat(count)),
  upTo(3000, (count) => '{? '.repeat(count)),
  upTo(3000, (count) => '['.repeat(count) + ']'.repeat(count)),
  upTo(600, (count) => `\n  ${'- '.repeat(count)}x`),
  upTo(600, (count) => `\n  ${'? '.repeat(count)}x`),
  upTo(60, (count) =>
    Array.from({ length: count }, (_, at) => `\n${'  '.repeat(at + 1)}k:`).join(''),
  ),
  upTo(300, (count) => `&b [x]\nb: [${'*b, '.repeat(count)}]`),
  laughs,
  fc.constantFrom('&a [*a]', '&a {b: *a}', '&a\n  <<: *a', '*a\nb: &a x'),
);

const block = fc.oneof(
  fc.array(scalar, { maxLength: 4 }).map((all) => all.map((one) => `\n  - ${one}`).join('')),
  fc.array(fc.tuple(anyKey, flow), { maxLength: 4 }).map((members) =>
    fields(members)
      .map((line) => `\n  ${line}`)
      .join(''),
  ),
);

/** What may stand behind a field's colon. */
export const anyValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 4, arbitrary: flow },
  { weight: 4, arbitrary: block },
  { weight: 1, arbitrary: bombs },
);
