import { expect, it } from "vitest";
import { defaultSettings } from "../src/index.js";

it("a site that sets nothing gets the seed's procedures, and remove that stops where it cannot tell", () => {
  expect(defaultSettings).toEqual({
    emcmd: { volumeArgument: "E:", retries: 1, retryPause: 1 },
    vss: { peerDelete: "always", unknown: "fail" },
    splitBrain: { keepPeerShadows: false, keepPeerState: false },
    writeCheck: { by: "CheckVolume" },
  });
});
