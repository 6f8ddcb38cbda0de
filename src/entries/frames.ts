import type { Nodes } from 'mdast';
import { type Jsx, tagsOf } from '#entries/html-tags.ts';
import type { Mention } from '#entries/outline.ts';
import type { Place } from '#entries/problem.ts';

/** What a frame shows, in general from another host. */
export interface Frame extends Mention {
  /** Absent where it has none. */
  readonly title?: string;
}

/** The frames that a node itself is or holds as HTML. */
export const framesIn = (node: Nodes | Jsx, at: Place): Frame[] =>
  tagsOf(node).flatMap((tag) => {
    const [target, title] = [tag.attributes.get('src'), tag.attributes.get('title')];
    if (tag.name !== 'iframe' || !target) return [];
    return [{ target, ...(tag.at ?? at), ...(title && { title }) }];
  });
