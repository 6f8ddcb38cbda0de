import { isUsed, type ListedImage } from '#authoring/media/list.ts';
import { plural } from '#entries/problem.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const allDelivered = (images: readonly ListedImage[]) =>
  images.flatMap(({ delivered = [] }) => delivered);

/** `812 B`, `12.3 kB`, `4.1 MB`: thousands, as file managers and hosts count them. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [unit, size] = bytes < 999_950 ? ['kB', 1e3] : ['MB', 1e6];
  return `${(bytes / Number(size)).toFixed(1)} ${unit}`;
}

/** For people: a table of what is used, a list of what is not, and the sums. */
export function mediaText(images: readonly ListedImage[]): string {
  if (images.length === 0) return 'there are no images in src/media and beside entries';
  const used = images.filter(isUsed);
  const unused = images.filter((image) => !isUsed(image));
  const unbuilt = images.some(({ delivered }) => delivered === undefined);
  return [
    ...(used.length > 0 ? [...table(used), ''] : []),
    ...(unused.length > 0
      ? [
          `nothing uses ${plural(unused.length, 'image')}:`,
          ...unused.map(({ file, bytes }) => `  ${file}  ${bytesText(bytes)}`),
          '',
        ]
      : []),
    sums(images, unused),
    ...(unbuilt ? ['there is no build to look into — run npm run build'] : []),
  ].join('\n');
}

function sums(images: readonly ListedImage[], unused: readonly ListedImage[]): string {
  const files = allDelivered(images);
  const parts = [
    `${plural(images.length, 'image')}, ${bytesText(sum(images.map(({ bytes }) => bytes)))}`,
    files.length > 0 &&
      `delivered as ${plural(files.length, 'file')}, ${bytesText(sum(files.map(({ bytes }) => bytes)))}`,
    unused.length > 0 && `${unused.length} unused`,
  ];
  return parts.filter(Boolean).join('; ');
}

function table(images: readonly ListedImage[]): string[] {
  const rows = [['image', 'original', 'delivered', 'files', 'used by'], ...images.map(row)];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}

const row = ({ file, bytes, delivered, uses, hints }: ListedImage): string[] => [
  file,
  bytesText(bytes),
  delivered ? spanText(delivered.map((made) => made.bytes)) : '',
  delivered ? String(delivered.length) : '',
  usersText([...new Set([...uses.map(({ entry, line }) => `${entry}:${line}`), ...hints])]),
];

/** From the least that a reader loads of it to the most. */
function spanText(bytes: readonly number[]): string {
  const [least, most] = [bytes[0], bytes.at(-1)];
  if (least === undefined || most === undefined) return 'not yet';
  return least === most ? bytesText(least) : `${bytesText(least)} – ${bytesText(most)}`;
}

const usersText = ([first = '', ...more]: readonly string[]) =>
  more.length > 0 ? `${first} and ${more.length} more` : first;

/** For other programs: one document, whose version changes when a key is renamed or removed. */
export function mediaJson(images: readonly ListedImage[]): string {
  const document = {
    version: 1,
    built: images.every(({ delivered }) => delivered !== undefined),
    images: images.map((image) => ({
      ...{ file: image.file, bytes: image.bytes, used: isUsed(image) },
      delivered: image.delivered ?? null,
      uses: image.uses.map(({ field = null, ...use }) => ({ ...use, field })),
      hints: image.hints,
    })),
  };
  return JSON.stringify(document, null, 2);
}
