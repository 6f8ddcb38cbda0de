/** Front matter that tells Hugo or a theme how to show a page, and says nothing of what it is about. */

/** Hugo's own, by name in small letters. https://gohugo.io/content-management/front-matter/#fields */
const ofHugo = [
  ...[
    'type',
    'layout',
    'weight',
    'menu',
    'menus',
    'markup',
    'outputs',
    'sitemap',
    'build',
    '_build',
  ],
  ...['cascade', 'headless', 'linktitle', 'translationkey', 'iscjklanguage', 'url', 'resources'],
  ...['unlisted', 'private', 'robotsnoindex', 'robots', 'disable'],
];

/** Of PaperMod, Ananke, Blowfish, Congo, LoveIt, Stack, Academic and others. */
const ofThemes = [
  ...[
    'math',
    'mathjax',
    'katex',
    'latex',
    'mermaid',
    'toc',
    'tocopen',
    'comments',
    'comment',
    'commentable',
  ],
  ...[
    'featured',
    'pinned',
    'sticky',
    'hidemeta',
    'hidesummary',
    'searchhidden',
    'hidden',
    'share',
    'sharing',
  ],
  ...[
    'reading_time',
    'readingtime',
    'show_date',
    'profile',
    'editable',
    'editpost',
    'gallery',
    'lightgallery',
  ],
  ...[
    'fontawesome',
    'linktocapitalized',
    'rsssource',
    'license',
    'autonumbering',
    'highlight',
    'diff',
  ],
  ...[
    'omit_header_text',
    'show_reading_time',
    'text_color',
    'background_color_class',
    'read_more_copy',
  ],
  ...[
    'disablenextprevlinks',
    'classes',
    'class',
    'style',
    'widget',
    'active',
    'design',
    'sections',
    'header',
  ],
  ...[
    'all_day',
    'publication_types',
    'view',
    'page_size',
    'content_type',
    'xmllink',
    'usehugotoc',
    'herostyle',
  ],
  ...[
    'layoutbackgroundblur',
    'groupbyyear',
    'cardview',
    'seriesopened',
    'series_order',
    'externalurl',
  ],
  ...[
    'toc_hide',
    'notoc',
    'enabletoc',
    'codemaxlines',
    'codelinenumbers',
    'bookcollapsesection',
    'bookhidden',
  ],
  ...['bookflatsection', 'booktoc', 'bookcomments', 'booksearchexclude', 'chapter', 'pre', 'post'],
  ...[
    'showcanonicallink',
    'canonicallinktext',
    'nofollow',
    'noindex',
    'is_post',
    'disqus_identifier',
  ],
];

const names: ReadonlySet<string> = new Set([...ofHugo, ...ofThemes]);

/** @param name of the field, in small letters */
export const isThemeSwitch = (name: string): boolean =>
  names.has(name) || /^(?:show|hide|disable|enable)[_-]?[a-z]/.test(name);
