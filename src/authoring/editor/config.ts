import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { editorFields } from '#authoring/editor/fields.ts';
import { fieldSchema, namingField } from '#authoring/schemas/field-schema.ts';
import { absoluteUrl, homePath } from '#permalinks';
import type { CollectionName } from '#schemas/collections.ts';
import type { BrowserEditor } from '#site.config';

/** What the editor calls a collection, and one entry of it. */
const labels = {
  posts: ['Posts', 'Post'],
  talks: ['Talks', 'Talk'],
  pages: ['Pages', 'Page'],
  events: ['Events', 'Event'],
  people: ['People', 'Person'],
} as const satisfies Partial<Record<CollectionName, readonly [string, string]>>;
type Edited = keyof typeof labels;

/**
 * The configuration of the browser editor. Posts, talks and pages stand in it once for each way their
 * files lie: it knows one extension and one depth a collection.
 *
 * @param files the project's content, from src/content: `posts/a.md`, `talks/b/index.mdx`
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function editorConfig(editor: BrowserEditor, files: readonly string[]): CmsConfig {
  const { backend, repository, branch, authServer } = editor;
  return {
    load_config_file: false,
    backend: {
      name: backend,
      repo: repository,
      branch,
      ...(authServer && { base_url: authServer }),
    },
    media_folder: 'src/media',
    public_folder: '/uploads',
    site_url: absoluteUrl(homePath),
    slug: { encoding: 'ascii', clean_accents: true },
    // Facts that nobody wrote are not front matter.
    output: { omit_empty_optional_fields: true },
    collections: [
      ...(['posts', 'talks', 'pages'] as const).flatMap((name) => textCollections(name, files)),
      ...(['events', 'people'] as const).map(factCollection),
    ],
  };
}

/** A way the files of a collection lie. */
interface Lie {
  readonly extension: 'md' | 'mdx';
  readonly inFolder: boolean;
}
const lies: readonly Lie[] = [
  { extension: 'md', inFolder: false },
  { extension: 'mdx', inFolder: false },
  { extension: 'md', inFolder: true },
  { extension: 'mdx', inFolder: true },
];

const textCollections = (name: Edited, files: readonly string[]): EntryCollection[] =>
  lies
    .filter((lie, index) => index === 0 || files.some((file) => liesSo(file, name, lie)))
    .map((lie) => textCollection(name, lie));

const liesSo = (file: string, name: Edited, { extension, inFolder }: Lie): boolean => {
  const [collection, ...rest] = file.split('/');
  const depth = inFolder
    ? rest.length === 2 && rest[1] === `index.${extension}`
    : rest.length === 1;
  return collection === name && depth && file.endsWith(`.${extension}`);
};

function textCollection(name: Edited, { extension, inFolder }: Lie): EntryCollection {
  const [label, singular] = labels[name];
  const kind = [extension === 'mdx' && 'MDX', inFolder && 'in folders'].filter(Boolean).join(', ');
  // A visual editor knows no components: it would write their tags as text.
  const modes: ('rich_text' | 'raw')[] = extension === 'mdx' ? ['raw'] : ['rich_text', 'raw'];
  const body: Field = { name: 'body', label: 'Text', widget: 'markdown', required: false, modes };
  return {
    name: [name, extension === 'mdx' && 'mdx', inFolder && 'folders'].filter(Boolean).join('-'),
    label: kind ? `${label} (${kind})` : label,
    label_singular: singular,
    folder: `src/content/${name}`,
    extension,
    format: 'yaml-frontmatter',
    create: true,
    identifier_field: namingField(name),
    ...(inFolder && { path: '{{slug}}/index' }),
    fields: [...fieldsOf(name), body],
  };
}

function factCollection(name: Edited): EntryCollection {
  const [label, singular] = labels[name];
  return {
    name,
    label,
    label_singular: singular,
    folder: `src/content/${name}`,
    extension: 'yaml',
    format: 'yaml',
    create: true,
    identifier_field: namingField(name),
    fields: fieldsOf(name),
  };
}

/** A new entry is a draft until its author says otherwise: every save is a commit. */
const fieldsOf = (name: Edited): Field[] =>
  editorFields(fieldSchema(name, { marks: true })).map((field) =>
    field.name === 'draft' && field.widget === 'boolean' ? { ...field, default: true } : field,
  );
