import { expect, it } from "vitest";
import { defaultSettings } from "../src/index.js";

it("a site that sets nothing gets the seed's procedures, and remove that stops where it cannot tell", () => {
  expect(defaultSettings).toEqual({
    emcmd: { volumeArgument: "E:", retries: 1, retryPause: 1 },
    vss: { peerDelete: "always", unknown: "fail" },
    splitBrain: {
      notify: "every-check",
      clearFlags: "by-hand",
      keepPeerShadows: false,
      keepPeerState: false,
    },
    snmp: {
      notifier: "eism",
      base: "1.3.6.1.4.1.8072.9999.9999.865548",
      timeout: 2,
      retries: 2,
      managers: [],
    },
    writeCheck: { by: "CheckVolume" },
  });
});
