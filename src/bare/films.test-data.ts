/** Films and sounds as telephones and programs leave them, with all that should not go round. */

/** Where it was taken, as telephones write it (ISO 6709), and what was put down besides. */
export const filmSecrets = ['+50.8125+004.3819/', 'SecretCamera', 'SecretComment', 'SecretPlace'];

export const filmSecretsIn = (file: Buffer): string[] =>
  filmSecrets.filter(
    (secret) => file.includes(secret) || file.includes(Buffer.from(secret, 'utf16le')),
  );

const bytes = (...parts: readonly (string | number | Buffer)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1');
      if (typeof part !== 'number') return part;
      const number = Buffer.alloc(4);
      number.writeUInt32BE(part);
      return number;
    }),
  );

/** A box of MP4. */
export function box(type: string, ...parts: readonly (string | number | Buffer)[]): Buffer {
  const content = bytes(...parts);
  return bytes(content.length + 8, type, content);
}

const udta = () =>
  box(
    'udta',
    box('\xa9xyz', '\0\x12\x15\xc7+50.8125+004.3819/'),
    box('\xa9mod', '\0\x0c\0\0SecretCamera'),
  );
const xmpNumber = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');
const madeAt = 3_800_000_000;

/** Boxes that telephones and programs put behind a film. */
export const notesBehind = (): Buffer =>
  bytes(
    box('uuid', xmpNumber, '<x:xmpmeta>SecretPlace</x:xmpmeta>'),
    udta(),
    box('meta', 0, box('keys', 0, 1, '+50.8125+004.3819/')),
    box('free', 'SecretComment'),
  );

/**
 * A film of three samples, `PICTURE`, where the camera was, and `SOUND`: they lie behind its index in
 * one box, and the second belongs to a track of notes.
 */
export function notedFilm(): Buffer {
  const samples = ['PICTURE', '+50.8125+004.3819/', 'SOUND'];
  const ftyp = box('ftyp', 'qt  ', 0, 'qt  ');
  const made = (start: number) => {
    let at = start;
    const tracks = samples.map((sample, index) => {
      const table = box(
        'stbl',
        box('stsc', 0, 1, 1, 1, 1),
        box('stsz', 0, 0, 1, sample.length),
        box('stco', 0, 1, at),
      );
      at += sample.length;
      const handler = ['vide', 'meta', 'soun'][index] ?? '';
      return box(
        'trak',
        box('tkhd', 0, madeAt, madeAt, index + 1),
        box(
          'mdia',
          box('mdhd', 0, madeAt, madeAt, 1000),
          box('hdlr', 0, 0, handler),
          box('minf', table),
        ),
        udta(),
      );
    });
    return box(
      'moov',
      box('mvhd', 0, madeAt, madeAt, 1000),
      ...tracks,
      box('meta', 0, box('ilst', 'SecretComment')),
      udta(),
    );
  };
  const start = ftyp.length + made(0).length + 8;
  return bytes(ftyp, made(start), box('mdat', ...samples), notesBehind());
}

const synchsafe = (size: number) =>
  Buffer.from([21, 14, 7, 0].map((bits) => (size >> bits) & 0x7f));

/** An MP3 of one silent frame with tags of every kind. */
export function notedMp3(): Buffer {
  const frame = (name: string, text: string) => bytes(name, text.length, '\0\0', text);
  const frames = bytes(
    frame('TIT2', '\0Two notes'),
    frame('COMM', '\0eng\0SecretComment'),
    frame('GEOB', '\0\0\0\0SecretPlace'),
    frame('PRIV', 'SecretCamera\0'),
    frame('TXXX', '\x01\xff\xfeS\0e\0c\0r\0e\0t\0P\0l\0a\0c\0e\0'),
    frame('CHAP', 'ch1\0'),
    Buffer.alloc(20),
  );
  const sound = bytes(Buffer.from('fffb9064', 'hex'), Buffer.alloc(413));
  const item = bytes('\x0d\0\0\0\0\0\0\0Comment\0SecretComment');
  const ape = (flags: string) => {
    const size = Buffer.alloc(8);
    size.writeUInt32LE(item.length + 32);
    size.writeUInt32LE(1, 4);
    return bytes('APETAGEX', '\xd0\x07\0\0', size, Buffer.from(flags, 'hex'), Buffer.alloc(8));
  };
  const old = bytes('TAG', 'Two notes'.padEnd(94, '\0'), 'SecretComment'.padEnd(31, '\0'));
  return bytes(
    ...['ID3\x03\0\0', synchsafe(frames.length), frames],
    ...[sound, ape('000000a0'), item, ape('00000080'), old],
  );
}

/** An element of Matroska. */
export const element = (id: string, ...parts: readonly (string | Buffer)[]): Buffer => {
  const content = bytes(...parts);
  const size = Buffer.alloc(8);
  size.writeUIntBE(content.length, 2, 6);
  size[0] = 1;
  return bytes(Buffer.from(id, 'hex'), size, content);
};

/** A WebM with a day, the names of programs, tags and a file within, and one cluster. */
export const notedWebm = (): Buffer =>
  bytes(
    element('1a45dfa3', element('4282', 'webm')),
    element(
      '18538067',
      element('ec', 'SecretComment'),
      element(
        '1549a966',
        element('4461', 'SecretPl'),
        element('4d80', 'SecretCamera'),
        Buffer.from('57418c', 'hex'),
        'SecretCamera',
      ),
      element('1254c367', element('7373', '+50.8125+004.3819/')),
      element('1941a469', element('61a7', 'SecretPlace')),
      element('1f43b675', element('a3', 'PICTURE')),
    ),
  );

/** A page of Ogg that holds whole packets, or the beginning of one. */
function page(number: number, ...packets: readonly Buffer[]): Buffer {
  const lengths = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    ...(length % 255 === 0 && length > 0 ? [] : [length % 255]),
  ]);
  const numbers = Buffer.alloc(21);
  numbers.writeUInt32LE(7, 9);
  numbers.writeUInt32LE(number, 13);
  return bytes('OggS\0', numbers, Buffer.from([lengths.length, ...lengths]), ...packets);
}

/** An Opus in Ogg whose comments go over two pages. */
export function notedOpus(): Buffer {
  const little = (value: number) => bytes(value).reverse();
  const comment = `COMMENT=SecretComment ${'.'.repeat(600)} SecretPlace`;
  const comments = bytes(
    ...['OpusTags', little(12), 'SecretCamera', little(1), little(comment.length), comment],
  );
  return bytes(
    page(0, Buffer.from('OpusHead')),
    page(1, comments.subarray(0, 510)),
    page(2, comments.subarray(510), Buffer.from('SOUND')),
  );
}
