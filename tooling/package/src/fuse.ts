/** Node's mark for an executable that carries a program: `:0` follows it, or `:1` where there is one. */
export const sentinelFuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/** Sets the mark, in place. */
export function setFuse(executable: Buffer): void {
  const unset = Buffer.from(`${sentinelFuse}:0`, "latin1");
  const at = executable.indexOf(unset);
  const isOnce = at >= 0 && executable.indexOf(unset, at + 1) < 0;
  if (!isOnce) throw new Error("this Node does not have the mark for single executables exactly once");
  executable.write("1", at + unset.length - 1, "latin1");
}
