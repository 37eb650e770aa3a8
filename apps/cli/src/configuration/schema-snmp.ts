import { authenticationProtocols, basePattern, privacyProtocols } from "@volkit/snmp-notifier";
import * as z from "zod/mini";
import { isHost } from "./is-host.js";
import {
  absolutePath,
  described,
  expected,
  key,
  numberBetween,
  text,
  wholeNumberBetween,
} from "./schema-parts.js";

const variableName = text(/^[A-Za-z_][A-Za-z0-9_]*$/, "variableName");

/** A secret never stands in the configuration, only the place where it is. */
const secret = z.union(
  [
    z.strictObject({ env: described(variableName, "The environment variable that holds it.") }),
    z.strictObject({ file: described(absolutePath, "The file that holds it, by its full path.") }),
  ],
  expected("secret"),
);

const managerName = text(/^(?![Ee][Ii][Ss][Mm]$)[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, "managerName");

/** Text without white space that does not begin with -; colons are those of an IPv6 address. */
const host = text(
  /^(?:[^-:[\]\p{Cc}\s][^:[\]\p{Cc}\s]*|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:%[^\p{Cc}\s]+)?)$/u,
  "host",
).check(z.refine(isHost, expected("host")));

const place = {
  name: described(managerName, "What messages and records call it."),
  host: described(host, "Its address or host name."),
  port: key(wholeNumberBetween(1, 65_535, "port"), "The UDP port it listens at.", 162),
};

const community = described(secret, "Where the community is: never the community itself.");
const password = described(secret, "Where the password is: never the password itself.");

function version<Version extends string>(number: Version): z.ZodMiniLiteral<Version> {
  return described(z.literal(number), "The version of SNMP.");
}

const authentication = described(
  z.strictObject(
    {
      protocol: described(
        z.enum(authenticationProtocols, expected("authentication")),
        "The protocol of authentication.",
      ),
      password,
    },
    expected("object"),
  ),
  "How volkit shows who it is.",
);

const privacy = described(
  z.strictObject(
    {
      protocol: described(z.enum(privacyProtocols, expected("privacy")), "The protocol of encryption."),
      password,
    },
    expected("object"),
  ),
  "How what it sends is encrypted.",
);

const manager = z.discriminatedUnion(
  "version",
  [
    z.strictObject({ ...place, version: version("1"), community }, expected("object")),
    z.strictObject({ ...place, version: version("2c"), community }, expected("object")),
    z.strictObject(
      {
        ...place,
        version: version("3"),
        user: described(text(/^[^-\p{Cc}\s][^\p{Cc}\s]{0,31}$/u, "user"), "The user that it knows."),
        authentication,
        privacy,
      },
      expected("object"),
    ),
  ],
  expected("manager"),
);

/** Managers are known by their names in messages and records. */
function areNamedApart(managers: readonly { readonly name: string }[]): boolean {
  return new Set(managers.map((one) => one.name.toUpperCase())).size === managers.length;
}

export const snmp = z.strictObject(
  {
    notifier: key(
      z.enum(["eism", "snmp", "both"], expected("notifier")),
      "monitor.4: who tells the managers: LifeKeeper's EISMEventNotice, volkit itself, or both.",
      "eism",
    ),
    managers: key(
      z.array(manager, expected("list")).check(z.refine(areNamedApart, expected("namedApart"))),
      "The managers that volkit itself tells.",
    ),
    timeout: key(numberBetween(0.1, 60, "timeout"), "Seconds that an acknowledgement is waited for.", 2),
    retries: key(wholeNumberBetween(0, 10, "retries"), "How often an inform is sent again.", 2),
    base: key(
      text(basePattern, "base"),
      "The object identifier below which volkit's own notifications lie.",
      "1.3.6.1.4.1.8072.9999.9999.865548",
    ),
  },
  expected("object"),
);
