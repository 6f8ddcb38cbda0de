import { twinOf } from '#markdown/twin.ts';
import { absoluteUrl, homePath, postPath } from '#permalinks';

/** Where the tests' images are delivered. */
export const imageHost = 'https://img.example/';

/** The address at which an image would be delivered: its name, unless it is on another host. */
export const imageOf = async (target: string): Promise<string | undefined> =>
  /^(?:https?:)?\/\//.test(target) ? undefined : imageHost + target.replace(/^.*\//, '');

const facts = 'title: "A post"\n';

/** The twin of a post whose file this is, as a site at https://site.example/ would write it. */
export async function wholeTwin(file: string, text: string): Promise<string> {
  const twin = await twinOf(text, file, { path: postPath('a'), title: 'A post', facts, imageOf });
  return twin.replaceAll(absoluteUrl(homePath), 'https://site.example/');
}

/** The twin's text alone. */
export async function textTwin(file: string, body: string): Promise<string> {
  const twin = await wholeTwin(file, `---\ntitle: A post\n---\n\n${body}`);
  return twin.replace(/^---\n[^]*?\n# A post\n\n?/, '').replace(/\n$/, '');
}
