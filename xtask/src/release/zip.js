// Reading and writing zip files, as far as those of a release go: no encryption, no file above 4 GB, and what is compressed is
// compressed with deflate. It runs in browsers and in Node.js.

const DEFLATED = 8;
const END = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const BEFORE_FILE = 0x04034b50;
const DAY = 0x0021; // 1 January 1980, the earliest there is, so that the same files always make the same archive

const CRC = Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? 0xedb88320 ^ (byte >>> 1) : byte >>> 1;
  return byte >>> 0;
});

const crc32 = (bytes) => ~bytes.reduce((crc, byte) => CRC[(crc ^ byte) & 255] ^ (crc >>> 8), ~0) >>> 0;

const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** The files of an archive in their order: name, method, checksum, size, attributes, and what is stored. */
export function read(archive) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error("this is not a zip file");
  const files = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) throw new Error("this zip file is damaged");
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const start = view.getUint32(at + 42, true);
    const content = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    files.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      attributes: view.getUint32(at + 38, true),
      stored: archive.subarray(content, content + view.getUint32(at + 20, true)),
    });
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The content of a file. */
export const content = ({ method, stored }) => (method === DEFLATED ? through(stored, new DecompressionStream("deflate-raw")) : stored);

/** The same file with other content. */
export const changed = async (file, bytes) => ({
  ...file,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  stored: await through(bytes, new CompressionStream("deflate-raw")),
});

/** An archive of these files. */
export function write(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, method, crc, size, attributes, stored } of files) {
    const letters = new TextEncoder().encode(name);
    // What stands both before the file and in the directory.
    const common = [[20, 2], [0x800, 2], [method, 2], [0, 2], [DAY, 2], [crc, 4], [stored.length, 4], [size, 4], [letters.length, 2], [0, 2]];
    const head = numbers([[BEFORE_FILE, 4], ...common]);
    parts.push(head, letters, stored);
    directory.push(numbers([[IN_DIRECTORY, 4], [0x314, 2], ...common, [0, 2], [0, 2], [0, 2], [attributes, 4], [offset, 4]]), letters);
    offset += head.length + letters.length + stored.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = numbers([[END, 4], [0, 4], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]]);
  return joined([...parts, ...directory, end]);
}

/** Each number in as many bytes as stand behind it, the lowest first. */
function numbers(all) {
  return Uint8Array.from(all.flatMap(([number, count]) => Array.from({ length: count }, (_, place) => number >>> (8 * place))));
}

function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
