import type { Home } from "@volkit/tool-command";
import type { Cluster, LabNode } from "./cluster.js";

/**
 * What is particular about a program that hangs: nothing, that a program it started hangs too and holds its
 * output, or that it ignores every signal that can be ignored.
 */
export type Hanging = "alone" | "with-child" | "deaf";

/** How a reply's text becomes bytes; in `binary` each character is one byte. */
export type ReplyEncoding = "utf-8" | "cp932" | "binary";

/**
 * How a tool of the lab ends. Everything but `exited` is what a fault makes of it:
 * it hangs until it is killed, closes its output and ends later, writes to a disk before it does its work,
 * prints megabytes, crashes, is not there, or cannot be started.
 */
export type LabReply =
  | {
      readonly how: "exited";
      readonly exitCode: number;
      readonly stdout: string;
      readonly stderr: string;
      readonly encoding: ReplyEncoding;
      /** A program it started lives on and holds its output open. */
      readonly leavesChild?: true;
    }
  | { readonly how: "hangs"; readonly as: Hanging }
  | { readonly how: "closes" }
  | { readonly how: "writes"; readonly path: string }
  | { readonly how: "floods" }
  | { readonly how: "crashes" }
  | { readonly how: "missing" }
  | { readonly how: "unstartable" };

/** What a tool answers, and the cluster after it: the same object where the tool changed nothing. */
export interface LabAnswer {
  readonly cluster: Cluster;
  readonly reply: LabReply;
}

/** Starts a program on a node of the cluster, faults and all: what `lcdremexec` needs. */
export type StartTool = (
  cluster: Cluster,
  node: LabNode,
  program: string,
  args: readonly string[],
) => LabAnswer;

/**
 * A tool of the lab. `answer` is pure: the cluster before it and the node it was started on go in, the cluster
 * after it and the reply come out. Where two processes meet it is asked again on the newer cluster.
 */
export interface LabTool {
  /** The bare name, without `.exe`. */
  readonly name: string;
  /** The home whose folder it lies in on a disk. */
  readonly home: Home;
  readonly answer: (cluster: Cluster, node: LabNode, args: readonly string[], start: StartTool) => LabAnswer;
}

/** An answer that ends by itself: exit status, then what it prints. */
export function replied(cluster: Cluster, exitCode: number, stdout = "", stderr = ""): LabAnswer {
  return { cluster, reply: { how: "exited", exitCode, stdout, stderr, encoding: "utf-8" } };
}

/** Lines as Windows programs write them. */
export function windowsLines(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join("");
}

/** Lines as LifeKeeper's Unix-like programs write them (assumed). */
export function unixLines(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
