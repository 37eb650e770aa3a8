const sizes = [16, 24, 32, 48, 64, 128];
const fine = 4; // points looked at a pixel, along each side

type Colour = readonly [red: number, green: number, blue: number];
const disk: Colour = [28, 84, 140];
const top: Colour = [92, 156, 212];
const check: Colour = [255, 255, 255];

/** The icon: a volume, as cylinders stand for volumes, with a tick on it. An .ico file of 32-bit bitmaps. */
export function drawIcon(): Buffer {
  const images = sizes.map(bitmap);
  const directory = Buffer.alloc(6 + 16 * sizes.length);
  directory.writeUInt16LE(1, 2); // an icon
  directory.writeUInt16LE(sizes.length, 4);
  let offset = directory.length;
  for (const [index, size] of sizes.entries()) {
    const length = images[index]?.length ?? 0;
    const at = 6 + 16 * index;
    directory.writeUInt8(size, at);
    directory.writeUInt8(size, at + 1);
    directory.writeUInt16LE(1, at + 4); // planes
    directory.writeUInt16LE(32, at + 6); // bits a pixel
    directory.writeUInt32LE(length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([directory, ...images]);
}

/** As .ico files hold them: a header that counts the mask as well, rows from the lowest up, and an empty mask. */
function bitmap(size: number): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixel(x, y, size), ((size - 1 - y) * size + x) * 4);
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, pixels, mask]);
}

/** Blue, green, red, opacity: the mean of some points, so that edges are smooth. */
function pixel(x: number, y: number, size: number): readonly number[] {
  const found: Colour[] = [];
  for (let point = 0; point < fine * fine; point += 1) {
    const across = (x + ((point % fine) + 0.5) / fine) / size;
    const down = (y + (Math.floor(point / fine) + 0.5) / fine) / size;
    const colour = colourAt(across, down);
    if (colour !== undefined) found.push(colour);
  }
  const mean = (channel: 0 | 1 | 2): number =>
    Math.round(found.reduce((sum, colour) => sum + colour[channel], 0) / Math.max(1, found.length));
  return [mean(2), mean(1), mean(0), Math.round((255 * found.length) / (fine * fine))];
}

/** What is at a point of the unit square, from the left and from the top. */
function colourAt(x: number, y: number): Colour | undefined {
  if (isNear(x, y, [0.3, 0.58], [0.45, 0.73]) || isNear(x, y, [0.45, 0.73], [0.72, 0.44])) return check;
  if (isInEllipse(x, y, 0.2)) return top;
  const isSide = Math.abs(x - 0.5) <= 0.42 && y >= 0.2 && y <= 0.82;
  return isSide || isInEllipse(x, y, 0.82) ? disk : undefined;
}

function isInEllipse(x: number, y: number, middle: number): boolean {
  return ((x - 0.5) / 0.42) ** 2 + ((y - middle) / 0.15) ** 2 <= 1;
}

type Point = readonly [number, number];

/** Whether a point is on the stroke between two others. */
function isNear(x: number, y: number, [fromX, fromY]: Point, [toX, toY]: Point): boolean {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const on = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - on * alongX, y - fromY - on * alongY) <= 0.07;
}
