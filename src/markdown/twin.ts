import { splitFrontMatter } from '#entries/front-matter.ts';
import { isMdx, treeOf } from '#entries/syntax.ts';
import { deliveredAt, offeredAt } from '#markdown/players.ts';
import { absoluteAddress } from '#markdown/twin-addresses.ts';
import { withoutBlocks } from '#markdown/twin-blocks.ts';
import { withChartTables } from '#markdown/twin-charts.ts';
import { clean, plain } from '#markdown/twin-text.ts';
import { treeTwin } from '#markdown/twin-tree.ts';
import { absoluteUrl } from '#permalinks';

/** What a twin needs to know beside its entry's text. */
export interface TwinContext {
  /** The path of the entry's page, against which its addresses are read. */
  readonly path: string;
  readonly title: string;
  /** What is known of the entry, as YAML without fences. */
  readonly facts: string;
  /**
   * The absolute address at which an image is delivered that the author named by an address;
   * undefined when it is on another host.
   */
  readonly imageOf: (target: string) => Promise<string | undefined>;
}

/**
 * An entry as Markdown for programs: facts, title and the author's own text, in which every address
 * is absolute and nothing is left that only this site understands. Code is as it was written.
 *
 * The title is a heading as well as a fact: many readers drop front matter, and entries begin at the
 * second level.
 *
 * @param text the entry's file, which the content check has passed
 * @param file its path, which says whether it is MDX
 * @throws what the engine says of syntax
 */
export async function twinOf(
  text: string,
  file: string,
  { path, title, facts, imageOf }: TwinContext,
): Promise<string> {
  const whole = clean(text);
  const body = afterEmptyLines(splitFrontMatter(whole)?.body ?? whole);
  const written = await withChartTables(body, file);
  const writtenTree = treeOf(file, written);
  const source = withoutBlocks(written, writtenTree);
  const tree = source === written ? writtenTree : treeOf(file, source);
  const link = (address: string) => {
    const offered = offeredAt(address, file);
    return offered === undefined ? absoluteAddress(address, path) : absoluteUrl(offered);
  };
  const images = new Map<string, string | undefined>();
  const image = (address: string) => {
    if (!images.has(address)) images.set(address, undefined);
    return images.get(address) ?? link(address);
  };
  const twin = () => treeTwin(source, tree, isMdx(file), { link, image, played });
  const played = (address: string) => {
    const delivered = deliveredAt(address, file);
    return delivered === undefined ? link(address) : absoluteUrl(delivered);
  };
  // The first time says which images there are; mostly there are none.
  let twinned = twin();
  if (images.size > 0) {
    await Promise.all(
      [...images.keys()].map(async (target) => images.set(target, await imageOf(target))),
    );
    twinned = twin();
  }
  const parts = [
    `---\n${clean(facts).trimEnd()}\n---`,
    `# ${plain(title.trim())}`,
    afterEmptyLines(twinned),
  ];
  return `${parts.filter(Boolean).join('\n\n').trimEnd()}\n`;
}

/** The first line with something on it may be indented code. */
const afterEmptyLines = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '');
