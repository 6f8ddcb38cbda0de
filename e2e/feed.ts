import type { Page } from 'playwright/test';
import { addressesIn, elementsOf } from './crawl.ts';

/** An element as it stands in the document. */
export interface FeedElement {
  /** With its prefix: `dc:creator`. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly isPermaLink: string | null;
  readonly pubDate: string;
  readonly content: string;
  readonly elements: readonly FeedElement[];
}

export interface Feed {
  /** Links of `atom:link rel="self"`. */
  readonly self: readonly string[];
  readonly link: string;
  readonly items: readonly FeedItem[];
  /** The channel's own. */
  readonly elements: readonly FeedElement[];
}

/**
 * Reads an RSS 2.0 document with the browser's XML parser, which accepts only well-formed XML.
 *
 * @param page about:blank, say: a page of the site lets no script parse text
 * @throws with the parser's message when the XML is not well-formed
 */
export function readFeed(page: Page, xml: string): Promise<Feed> {
  return page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const fault = feed.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent ?? 'not well-formed');
    const child = (parent: Element, name: string) =>
      [...parent.children].find(({ nodeName }) => nodeName === name);
    const textOf = (parent: Element, name: string) => child(parent, name)?.textContent ?? '';
    const elementsIn = (parent: Element) =>
      [...parent.children]
        .filter(({ nodeName }) => nodeName !== 'item')
        .map((element) => ({
          name: element.nodeName,
          text: element.textContent ?? '',
          attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
        }));
    const channel = feed.querySelector('rss[version="2.0"] > channel');
    if (!channel) throw new Error('not RSS 2.0');
    const atom = 'http://www.w3.org/2005/Atom';
    return {
      self: [...channel.getElementsByTagNameNS(atom, 'link')]
        .filter((link) => link.getAttribute('rel') === 'self')
        .map((link) => link.getAttribute('href') ?? ''),
      link: textOf(channel, 'link'),
      elements: elementsIn(channel),
      items: [...channel.querySelectorAll(':scope > item')].map((item) => ({
        title: textOf(item, 'title'),
        link: textOf(item, 'link'),
        guid: textOf(item, 'guid'),
        isPermaLink: child(item, 'guid')?.getAttribute('isPermaLink') ?? null,
        pubDate: textOf(item, 'pubDate'),
        content: textOf(item, 'content:encoded'),
        elements: elementsIn(item),
      })),
    };
  }, xml);
}

/** The addresses that an item names: its own, its files' and those in its text. */
export const addressesOf = ({ link, guid, elements, content }: FeedItem): string[] => [
  link,
  guid,
  ...elements.flatMap(({ attributes: { url = [] } }) => url),
  ...elementsOf(content, true).flatMap(addressesIn),
];
