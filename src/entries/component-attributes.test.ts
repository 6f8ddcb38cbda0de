import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributesOf } from '#entries/component-attributes.ts';
import { componentFolder, componentNames } from '#entries/components.ts';

/** The attributes that an author may write, from a component's own declaration. */
function declared(name: string): string[] {
  const source = readFileSync(`${componentFolder}/${name}.astro`, 'utf8');
  const [, base, own = ''] =
    /^interface Props(?: extends (\w+))? \{\n([^]*?)^\}/m.exec(source) ?? [];
  const credited = base ? readFileSync('src/components/credited.ts', 'utf8') : '';
  const written = own.replace(/^ *\/\*\* Set by rendering[^]*?\*\/\n[^\n]*\n/gm, '');
  const fields = /^ {2}(?:readonly )?(\w+)\??:/gm;
  return [...`${written}\n${credited}`.matchAll(fields)].map(([, field = '']) => field);
}

const charts = ['Benchmark', 'Chart'];

test('every component but the charts is known', () => {
  const names = componentNames(process.cwd()).filter((name) => !charts.includes(name));
  expect(Object.keys(attributesOf)).toEqual(names);
});

test.each(Object.keys(attributesOf))('the attributes of <%s> are those it declares', (name) => {
  expect(attributesOf[name]?.toSorted()).toEqual(declared(name).toSorted());
});
