/** Components that are made of the images an author puts into them. */
import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';
import { picturesIn } from '#entries/inner-pictures.ts';

/** One of the images. */
export interface InnerPicture {
  /** As its author wrote it. */
  readonly address: string;
  /** Path of the entry from the project's root. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
}

const holders = /^(?:Gallery|Compare)$/;
const comment = /^mdx(?:Flow|Text)Expression$/;

/** The attribute in which a component receives its images, as JSON. */
const attribute = 'pictures';

/** Hands a component its images as they are written, each one's title as its caption. */
export const pictureSets = (file: string) =>
  defineMdastPlugin({
    name: 'picture sets',
    mdxJsxFlowElement(node) {
      if (!holders.test(node.name ?? '')) return undefined;
      const images = picturesIn(node.children.filter(({ type }) => !comment.test(type))) ?? [];
      const pictures = images.map(({ url, alt, title }): InnerPicture => ({
        ...{ address: url, file, alt: alt ?? '' },
        ...(title && { caption: title }),
      }));
      const value = JSON.stringify(pictures);
      const attributes = [...node.attributes, { type: 'mdxJsxAttribute', name: attribute, value }];
      return { ...node, attributes, children: [] } as unknown as MdxJsxFlowElement;
    },
  });

/** What {@link pictureSets} handed over. */
export function innerPictures(tag: string, written: string | undefined): InnerPicture[] {
  if (written === undefined) throw new Error(`<${tag}> was not rendered as an entry's text`);
  return JSON.parse(written) as InnerPicture[];
}
