import type { InstanceAnswer } from "@volkit/lifekeeper";
import { parseVolume } from "@volkit/tool-command";
import { describe, expect, test, vi } from "vitest";
import type { ConfigurationFile } from "./configuration/schema.js";
import { volumeOfTag } from "./volume-of-tag.js";

const toF: ConfigurationFile = { resources: { T: { volume: "f:\\" } } };
const listed = (id: string): InstanceAnswer => ({ kind: "instance", id, state: "ISP" });

async function found(
  given: { id?: string; volume?: string },
  file: ConfigurationFile,
  answer?: InstanceAnswer,
) {
  const ask = vi.fn(() => Promise.resolve(answer ?? { kind: "absent" as const }));
  const volume = parseVolume(given.volume ?? "");
  const words = { tag: "T", id: given.id ?? "", tolerated: [], ...(volume === undefined ? {} : { volume }) };
  const result = await volumeOfTag(words, file, ask);
  const asked = ask.mock.calls.length > 0;
  return { asked, said: result.kind === "volume" ? result.volume.name : result.why.id };
}

describe("the volume of a tag", () => {
  test("is --volume's, whatever else says", async () => {
    expect(await found({ volume: "g", id: "E:" }, toF, listed("H:"))).toEqual({ asked: false, said: "G:" });
  });

  test("else the configuration's", async () => {
    expect(await found({}, toF, listed("H:"))).toEqual({ asked: false, said: "F:" });
    expect(await found({ id: "F" }, toF)).toEqual({ asked: false, said: "F:" });
    expect(await found({ id: "disk 5" }, toF)).toEqual({ asked: false, said: "F:" });
  });

  test("is refused where configuration and ID disagree", async () => {
    expect(await found({ id: "E:" }, toF)).toEqual({ asked: false, said: "VK105" });
  });

  test("else the ID's", async () => {
    expect(await found({ id: "e:" }, {}, listed("H:"))).toEqual({ asked: false, said: "E:" });
  });

  test("else what ins_list says", async () => {
    expect(await found({ id: "disk 5" }, {}, listed("H:"))).toEqual({ asked: true, said: "H:" });
  });

  test("is refused where nobody knows", async () => {
    expect(await found({}, {})).toEqual({ asked: true, said: "VK104" });
    expect(await found({}, {}, listed("EE"))).toEqual({ asked: true, said: "VK104" });
  });

  test("is no business of another tag's, nor of what every object has", async () => {
    const file: ConfigurationFile = { resources: { t: { volume: "F:" } } };
    expect(await found({}, file)).toEqual({ asked: true, said: "VK104" });
    const answer = await volumeOfTag({ tag: "constructor", id: "E:", tolerated: [] }, file, () =>
      Promise.resolve({ kind: "absent" as const }),
    );
    expect(answer).toMatchObject({ volume: { name: "E:" } });
  });
});
