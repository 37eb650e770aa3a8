/**
 * The folder a tool lives in:
 * - `datakeeper`: `%ExtMirrBase%`
 * - `lifekeeper`: `%LKBIN%`, else `%LKROOT%\Bin`
 * - `windows`: `%SystemRoot%\System32`, from a 32-bit process `Sysnative`
 * - `configured`: nowhere by itself; only a configuration can say where it is
 * - `kit`: the kit's own program, which does what the tool's name says
 */
export type Home = "datakeeper" | "lifekeeper" | "windows" | "configured" | "kit";

/** A program by its bare name (no folder, no `.exe`) and the folder it lives in. */
export interface Tool {
  /** `EMCmd`: no folder, no `.exe`. */
  readonly name: string;
  /** Where it is looked for, unless a configuration names it. */
  readonly home: Home;
}
