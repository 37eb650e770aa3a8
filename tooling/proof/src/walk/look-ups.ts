/** What looking up the name of a node can come to: the addresses it stands for. */
export const lookUps: readonly { readonly name: string; readonly addresses: readonly string[] }[] = [
  { name: "its address", addresses: ["10.0.0.2"] },
  { name: "no address of a mirror", addresses: ["10.0.0.77"] },
  { name: "nothing", addresses: [] },
];
