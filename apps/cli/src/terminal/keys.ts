const key = /\x1b\[[0-9;]*[A-Za-z~]|\x1bO[A-Z]|[^]/gu;

/** What a terminal sent, key by key: whoever types fast, or holds a key down, has sent several at once. */
export function keysIn(text: string): readonly string[] {
  return text.match(key) ?? [];
}
