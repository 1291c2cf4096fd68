/** Files in a zip without compression, as small as a framework draft needs it. */
export function zip(files: Map<string, Uint8Array>): Blob {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const title = new TextEncoder().encode(name);
    const common = [20, 0x0800, 0, 0, 0x21, crc32(content), content.length, content.length, title.length, 0] as const;
    const local = header(0x04034b50, common, []);
    directory.push(header(0x02014b50, common, [0, 0, 0, 0, offset]), title);
    parts.push(local, title, content);
    offset += local.length + title.length + content.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = fields([[0x06054b50, 4], [0, 2], [0, 2], [files.size, 2], [files.size, 2], [size, 4], [offset, 4], [0, 2]]);
  return new Blob([...parts, ...directory, end] as BlobPart[], { type: "application/zip" });
}

/** The header of a file, in its place or in the directory, which has more to say: `own`. */
function header(signature: number, common: readonly number[], own: readonly number[]): Uint8Array {
  const widths = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
  const made: [number, number][] = own.length ? [[20, 2]] : [];
  const shared = common.map((value, i): [number, number] => [value, widths[i] ?? 2]);
  const more = own.map((value, i): [number, number] => [value, [2, 2, 2, 4, 4][i] ?? 4]);
  return fields([[signature, 4], ...made, ...shared, ...more]);
}

function fields(values: [number, number][]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of values) {
    width === 4 ? view.setUint32(at, value, true) : view.setUint16(at, value, true);
    at += width;
  }
  return bytes;
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
