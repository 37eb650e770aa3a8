import { vendorEnterprise } from "@volkit/snmp-notifier";
import { placeOf, type Arc } from "./base.js";
import { quoted } from "./description.js";
import { carriedObjects, objectsOf, type CarriedObject } from "./objects.js";
import { toldNotifications, type ToldNotification } from "./told.js";

/** When what the module says was last changed: by hand, so that the same table always makes the same module. */
const lastUpdated = "202611230000Z";

/** The number of the vendor's enterprise, and of its product below it. */
const [vendor = "", product = ""] = vendorEnterprise.split(".").slice(-2);

/**
 * The MIB of everything that managers are told, as an SMIv2 module (RFC 2578 to 2580), VOLKIT-MIB, from the message
 * table. `base` is the object identifier that the kit's own notifications and objects lie below, below an enterprise's. ASCII,
 * line feeds.
 */
export function mibText(base: string): string {
  const told = toldNotifications();
  const carried = carriedObjects.filter((object) =>
    told.some(({ kind }) => objectsOf[kind].includes(object)),
  );
  return `${[
    "VOLKIT-MIB DEFINITIONS ::= BEGIN",
    imports,
    identity(base),
    arcs(base).map(assignment).join("\n"),
    textConvention,
    ...carried.map(objectType),
    ...told.map(notificationType),
    ...conformance(carried, told),
    "END",
  ].join("\n\n")}\n`;
}

const imports = `IMPORTS
    MODULE-IDENTITY, NOTIFICATION-TYPE, OBJECT-TYPE, enterprises
        FROM SNMPv2-SMI
    TEXTUAL-CONVENTION
        FROM SNMPv2-TC
    MODULE-COMPLIANCE, NOTIFICATION-GROUP, OBJECT-GROUP
        FROM SNMPv2-CONF;`;

function identity(base: string): string {
  const { parent, number } = placeOf(base);
  const about = `What volkit, a recovery kit for volumes mirrored by DataKeeper in LifeKeeper for Windows, tells SNMP managers. The notification of a split brain stands where LifeKeeper's own notifications do; everything else lies below ${base}, which is a setting of volkit (snmp.base): a module for another base is printed by 'volkit alarm mib'. By default that is a placeholder in a place for experiments, since the project has no enterprise number of its own. volkit is an independent project; it is not made, endorsed or supported by the vendor of LifeKeeper and DataKeeper.`;
  return `volkitMIB MODULE-IDENTITY
    LAST-UPDATED "${lastUpdated}"
    ORGANIZATION "The volkit project"
    CONTACT-INFO "The documentation that comes with volkit."
    DESCRIPTION${quoted(about)}
    REVISION     "${lastUpdated}"
    DESCRIPTION${quoted("The first one.")}
    ::= { ${parent} ${String(number)} }`;
}

function arcs(base: string): Arc[] {
  return [
    ...placeOf(base).above,
    { name: "volkitNotifications", parent: "volkitMIB", number: 0 },
    { name: "volkitObjects", parent: "volkitMIB", number: 1 },
    { name: "volkitConformance", parent: "volkitMIB", number: 2 },
    { name: "volkitVendor", parent: "enterprises", number: Number(vendor) },
    { name: "volkitVendorProduct", parent: "volkitVendor", number: Number(product) },
    { name: "volkitVendorNotifications", parent: "volkitVendorProduct", number: 0 },
  ];
}

function assignment({ name, parent, number }: Arc): string {
  return `${name} OBJECT IDENTIFIER ::= { ${parent} ${String(number)} }`;
}

const textConvention = `VolkitText ::= TEXTUAL-CONVENTION
    DISPLAY-HINT "65535t"
    STATUS       current
    DESCRIPTION${quoted("A text in UTF-8, on one line.")}
    SYNTAX       OCTET STRING (SIZE (0..65535))`;

function objectType({ name, parent, number, description }: CarriedObject): string {
  return `${name} OBJECT-TYPE
    SYNTAX       VolkitText
    MAX-ACCESS   accessible-for-notify
    STATUS       current
    DESCRIPTION${quoted(description)}
    ::= { ${parent} ${String(number)} }`;
}

function notificationType({ kind, name, parent, number, id, message }: ToldNotification): string {
  const objects = objectsOf[kind].map((object) => object.name).join(",\n                   ");
  const { meaning, remedy } = message;
  return `${name} NOTIFICATION-TYPE
    OBJECTS      { ${objects} }
    STATUS       current
    DESCRIPTION${quoted(`${id}: ${meaning.en} ${remedy.en}`)}
    ::= { ${parent} ${String(number)} }`;
}

function conformance(carried: readonly CarriedObject[], told: readonly ToldNotification[]): string[] {
  return [
    group("volkitObjectGroup", "OBJECT-GROUP", "OBJECTS", carried, 1),
    group("volkitNotificationGroup", "NOTIFICATION-GROUP", "NOTIFICATIONS", told, 2),
    `volkitCompliance MODULE-COMPLIANCE
    STATUS       current
    DESCRIPTION${quoted("What a node with volkit sends.")}
    MODULE
        MANDATORY-GROUPS { volkitObjectGroup, volkitNotificationGroup }
    ::= { volkitConformance 3 }`,
  ];
}

function group(
  name: string,
  macro: string,
  clause: string,
  members: readonly { readonly name: string }[],
  number: number,
): string {
  const names = members.map((member) => member.name).join(",\n        ");
  return `${name} ${macro}
    ${clause} {
        ${names}
    }
    STATUS       current
    DESCRIPTION${quoted("All of them.")}
    ::= { volkitConformance ${String(number)} }`;
}
