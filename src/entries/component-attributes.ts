import { nearest } from '#entries/nearest.ts';

const credited = ['caption', 'credit', 'licence', 'href'];
const player = ['src', 'title', 'captions', 'silent', ...credited];

/**
 * What an author may write in the tags of the site's own components, by their names; charts, which read
 * theirs as settings, and components that an owner adds say themselves what they take.
 */
export const attributesOf: Readonly<Record<string, readonly string[]>> = {
  Aside: ['kind', 'title'],
  Audio: player,
  Compare: ['caption'],
  Details: ['summary', 'open'],
  Figure: ['src', 'alt', 'dark', 'wide', ...credited],
  FileTree: [],
  Gallery: ['caption', 'wide'],
  Kbd: [],
  Quote: ['by', 'cite', 'href'],
  Sidenote: ['label'],
  Steps: [],
  Tab: ['label'],
  Tabs: [],
  Tooltip: ['text'],
  Video: [...player, 'poster'],
};

/** Attributes of a component's tag that it does nothing with, each with the one that may be meant. */
export function unknownAttributes(component: string, written: Iterable<unknown>) {
  const known = attributesOf[component] ?? [];
  return [...written].flatMap((one) => {
    const name = String(one);
    if (known.includes(name)) return [];
    const meant = otherWords[name.toLowerCase()] ?? name;
    const found = known.includes(meant) ? meant : nearest(name, known);
    const hint = found
      ? `write ${found}`
      : known.length > 0
        ? `known are ${known.join(', ')}`
        : 'remove it';
    return [{ message: `<${component}> has no attribute ${name}`, hint }];
  });
}

/** Words of other programs for the same. */
const otherWords: Readonly<Record<string, string>> = {
  type: 'kind',
  author: 'by',
  source: 'cite',
  link: 'href',
  url: 'src',
  title: 'caption',
  text: 'alt',
};
