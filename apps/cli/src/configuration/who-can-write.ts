import type { Bilingual } from "@volkit/kit-orchestrator";

/** Whose rights a run has, by POSIX. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** What POSIX says of who may write a file or folder. */
export interface Rights extends User {
  readonly mode: number;
}

/** Whose rights this process has; undefined on Windows, where rights are lists that Node cannot read. */
export function thisUser(): User | undefined {
  const [uid, gid] = [process.geteuid?.(), process.getegid?.()];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** Who else can write a file besides root, `user` and their groups. */
export function othersWriting({ uid, gid, mode }: Rights, user: User): Bilingual[] {
  const others: Bilingual[] = [];
  if (uid !== 0 && uid !== user.uid) others.push({ en: `its owner (uid ${uid})`, ja: `所有者 (uid ${uid})` });
  if ((mode & 0o020) !== 0 && gid !== 0 && gid !== user.gid) {
    others.push({ en: `its group (gid ${gid})`, ja: `グループ (gid ${gid})` });
  }
  if ((mode & 0o002) !== 0) others.push({ en: "everybody", ja: "すべてのユーザー" });
  return others;
}

/** Who else can put another file in the place of one in a folder. Where it is sticky, nobody but its owner. */
export function othersReplacing(folder: Rights, user: User): Bilingual[] {
  const isSticky = (folder.mode & 0o1000) !== 0;
  return othersWriting(isSticky ? { ...folder, mode: 0 } : folder, user);
}

/** Who else can read a file besides root, `user` and their groups. */
export function othersReading({ uid, gid, mode }: Rights, user: User): Bilingual[] {
  return othersWriting({ uid, gid, mode: (mode & 0o044) >> 1 }, user);
}
