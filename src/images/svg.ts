/**
 * Drawings in SVG as they are delivered: what is drawn, and nothing that runs, that asks for anything
 * on another host, or that tells of the program and the computer it was made with.
 */
import { type CustomPlugin, optimize } from 'svgo';
import type { ImageFlaw } from '#images/facts.ts';

/** Elements of SVG 2 and its filters that draw, group, animate or describe. Others go, with all in them. */
const drawing = new Set(
  (
    'a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage ' +
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile ' +
    'feTurbulence filter g image line linearGradient marker mask mpath path pattern polygon polyline ' +
    'radialGradient rect set stop style svg switch symbol text textPath title tspan use view'
  ).split(' '),
);

/** Where a drawing may lead or what it may take in: a part of itself, or pixels within. */
const within = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;
const web = /^\s*https?:\/\//i;

function isKept(element: string, name: string, value: string): boolean {
  if (/^xmlns(?::xlink)?$/.test(name) || /^xml:(?:space|lang)$/.test(name)) return true;
  if (/^on/i.test(name) || (name.includes(':') && name !== 'xlink:href')) return false;
  if (/^(?:xlink:)?href$|^src$/.test(name))
    return within.test(value) || (element === 'a' && web.test(value));
  return !/javascript:|url\(\s*['"]?\s*(?!#|['"]|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i.test(
    value,
  );
}

/** Style sheets within: without other sheets, faces and pictures of other hosts. */
const cleanStyle = (css: string) =>
  css
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\(\s*['"]?\s*(?!#|['"]|data:(?:image|font)\/)[^)]*\)/gi, 'none');

const onlyDrawing: CustomPlugin = {
  name: 'only what is drawn',
  fn: () => ({
    doctype: { enter: (node, parent) => remove(node, parent) },
    instruction: { enter: (node, parent) => remove(node, parent) },
    comment: { enter: (node, parent) => remove(node, parent) },
    element: {
      enter(node, parent) {
        // What changes an address later would change it to anything.
        const aims = /href/i.test(node.attributes['attributeName'] ?? '');
        if (!drawing.has(node.name) || aims) return remove(node, parent);
        node.attributes = Object.fromEntries(
          Object.entries(node.attributes).filter(([name, value]) => isKept(node.name, name, value)),
        );
        if (node.name !== 'style') return undefined;
        for (const child of node.children)
          if (child.type === 'text' || child.type === 'cdata')
            child.value = cleanStyle(child.value);
        return undefined;
      },
    },
  }),
};

/** svgo does not go into what its parent no longer has. */
function remove(node: unknown, parent: { children: unknown[] }): void {
  parent.children = parent.children.filter((child) => child !== node);
}

/**
 * @param text a drawing without a flaw
 * @throws with svgo's words when it is no XML
 */
export const cleanSvg = (text: string): string =>
  optimize(text, { plugins: [onlyDrawing], js2svg: { pretty: false } }).data;

/** Characters that a drawing's shorthand may stand for; editors write the names of namespaces so. */
const longestEntity = 200;

/** Why a drawing cannot be delivered, if so. */
export function svgFlaw(text: string): ImageFlaw | undefined {
  const plain = 'save it again, in Inkscape as plain SVG';
  for (const [, value = ''] of text.matchAll(/<!ENTITY\s+[^\s>]+\s+["']?([^>]*)>/g)) {
    if (value.includes('&') || value.length > longestEntity)
      return { flaw: 'has shorthands (<!ENTITY>) that unfold', hint: plain };
  }
  if (/<!ENTITY[^>]*\b(?:SYSTEM|PUBLIC)\b/.test(text))
    return { flaw: 'takes in other files (<!ENTITY … SYSTEM>)', hint: plain };
  try {
    return /<svg[\s>]/.test(cleanSvg(text))
      ? undefined
      : { flaw: 'has nothing that can be drawn', hint: plain };
  } catch (error) {
    const { line = 0, reason = 'it is nested too deeply' } = error as {
      line?: number;
      reason?: string;
    };
    const at = line > 0 ? ` in line ${line}` : '';
    return { flaw: `is not well-formed${at} (${reason.split('\n')[0]})`, hint: plain };
  }
}
