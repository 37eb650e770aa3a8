import fc from "fast-check";

const surrogates = { first: 0xd800, count: 0x800 };

/**
 * Any text at all, of any code points. The library's own such strings (`unit: "binary"`) are the same, but take
 * a second to be made ready, once in every file of tests.
 */
export const anyString = fc.string({
  unit: fc
    .nat(0x10ffff - surrogates.count)
    .map((point) => String.fromCodePoint(point < surrogates.first ? point : point + surrogates.count)),
});
