const width = 16;

/** Bytes as people compare them: sixteen a line, after the place of the first of them. */
export function hexLines(bytes: Uint8Array): readonly string[] {
  return Array.from({ length: Math.ceil(bytes.length / width) }, (_, at) => {
    const line = [...bytes.subarray(at * width, (at + 1) * width)];
    return `${hex(at * width, 6)}  ${line.map((byte) => hex(byte, 2)).join(" ")}`;
  });
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}
