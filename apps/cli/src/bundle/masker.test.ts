import { encode } from "@volkit/tool-runner";
import { beforeAll, describe, expect, test } from "vitest";
import { cleaner, type Cleaner } from "./cleaner.js";
import { addDomain, addFromText, addHost, addTag, addUser, noNames } from "./known-names.js";
import { masker, type Masker } from "./masker.js";

let mask: Masker = (text) => text;
let clean: Cleaner;
beforeAll(async () => {
  const names = noNames();
  for (const host of ["PRODSQL01", "prodsql01-b.corp.example.co.jp", "LEX2", "sql"]) addHost(names, host);
  addDomain(names, "CORP");
  for (const user of ["taro.yamada", "山田"]) addUser(names, user);
  for (const tag of ["VolPRODSQL01", "Vol.E"]) addTag(names, tag);
  addFromText(names, "C:\\Users\\hanako\\volkit LEX2.branch.example.jp");
  mask = await masker(names);
  clean = await cleaner([], mask);
});

describe("a masked text", () => {
  test("has the same stand-in for the same name, in whatever case, of the same length where that is long enough", () => {
    expect(mask("PRODSQL01 prodsql01 LEX2 lex2.")).toBe("NODE2xxxx NODE2xxxx NODE1 NODE1.");
  });

  test("takes the longest name first, and no part of a word", () => {
    expect(mask("prodsql01-b prodsql012 xprodsql01 sql-1 mysql")).toBe(
      "NODE3xxxxxx prodsql012 xprodsql01 NODE4-1 mysql",
    );
  });

  test("is masked where letters and digits end: in flags, tags and file names", () => {
    expect(mask("SplitBrain_LEX2 LEX2_E.json Vol.LEX2")).toBe("SplitBrain_NODE1 NODE1_E.json Vol.NODE1");
  });

  test("keeps tags and drives, but for a name inside of a tag", () => {
    expect(mask("-t Vol.E -i E: VolPRODSQL01")).toBe("-t Vol.E -i E: VolNODE2xxxx");
  });

  test("has no domain: known, or behind a host", () => {
    const masked = mask("prodsql01-b.corp.example.co.jp CORP\\taro.yamada LEX2.branch.example.jp");
    expect(masked).toMatch(/^NODE3xxxxxx\.DOMAIN\S+ DOMAIN\d\\USER\d+x+ NODE1\.DOMAIN\S+$/);
  });

  test("has no user in a path", () => {
    expect(
      mask("C:\\Users\\hanako\\a /home/taro.yamada/b C:\\\\Users\\\\山田\\\\c C:\\Users\\Public"),
    ).toMatch(/^C:\\Users\\USER\dx?\\a \/home\/USER\dx+\/b C:\\\\Users\\\\USER\d\\\\c C:\\Users\\Public$/);
  });

  test("has addresses for documentation in place of real ones, each its own", () => {
    const masked = mask("10.0.0.2 10.0.0.3 10.0.0.2 fe80::1 2001:DB8:0:0:1:2:3:4 127.0.0.1 ::1");
    expect(masked).toMatch(/^(192\.0\.2\.\d) (192\.0\.2\.\d) \1 2001:db8::3 2001:db8::4 127\.0\.0\.1 ::1$/);
  });

  test.each(["12:34:56", "v22.23.3", "1.3.6.1.4.1.7359", "E::", "10.0.17763.1"])(
    "is no address: %s",
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );
});

describe("masked bytes", () => {
  const text = "ソLEX2表 C:\\Users\\山田\\x 10.0.0.2\r\n";

  test("are what the masked text is, in UTF-8, CP932 and UTF-16", async () => {
    const page932 = (await encode(text, 932)) ?? new Uint8Array();
    const expected = await encode(mask(text), 932);
    expect(clean.bytes(page932, "cp932")).toEqual(expected);
    expect(Buffer.from(clean.bytes(Buffer.from(text), "utf-8")).toString()).toBe(mask(text));
    const utf16 = clean.bytes(Buffer.from(text, "utf16le"), "utf-16le");
    expect(Buffer.from(utf16).toString("utf16le")).toBe(mask(text));
  });

  test("are the very same where they hold no name", () => {
    const bytes = Uint8Array.from([0x82, 0xa0, 0xff, 0x00, 0x41]);
    expect(clean.bytes(bytes, "cp932")).toBe(bytes);
  });
});

test("the raw bytes that a record holds are masked, and so are the tags below its resources", () => {
  const record = {
    resources: { VolPRODSQL01: { volume: "E:" } },
    stdout: { text: "LEX2", encoding: "cp932", base64: Buffer.from("LEX2").toString("base64") },
  };
  expect(clean.value(record)).toEqual({
    resources: { VolNODE2xxxx: { volume: "E:" } },
    stdout: { text: "NODE1", encoding: "cp932", base64: Buffer.from("NODE1").toString("base64") },
  });
});
