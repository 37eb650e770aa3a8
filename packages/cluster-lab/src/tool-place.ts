/** One tool of one node of a lab on disk, and its file. */
export interface ToolPlace {
  readonly file: string;
  readonly dir: string;
  readonly node: string;
  readonly tool: string;
}

/** What the file of a tool is to be: there and executable, not there, or there and not to be started. */
export type ToolState = "works" | "missing" | "unstartable";

/** Makes a tool's file what it is to be, from whatever it is now. */
export type LayOut = (place: ToolPlace, state: ToolState) => Promise<void>;
