/** Whether a path says by itself where it leads: from a drive or a server on Windows, from the root elsewhere. */
export function isFullPath(path: string, platform: NodeJS.Platform): boolean {
  return platform === "win32" ? /^(?:[A-Za-z]:[\\/]|\\\\[^\\/])/.test(path) : path.startsWith("/");
}
