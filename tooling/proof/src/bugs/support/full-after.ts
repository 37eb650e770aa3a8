/** Bytes of which some can be written, and then the disk is full. */
export function fullAfter(some: string): Uint8Array {
  // What is no plain list of bytes is written piece by piece.
  return new Proxy(Buffer.from(some), {
    get: (bytes, key) => {
      const value: unknown = key === Symbol.iterator ? pieces : Reflect.get(bytes, key);
      return value;
    },
  });

  function* pieces(): Generator<string> {
    yield some;
    throw new Error("ENOSPC: no space left on device, write");
  }
}
