/**
 * The folder a tool lives in:
 * - `datakeeper`: `%ExtMirrBase%`
 * - `lifekeeper`: `%LKBIN%`, else `%LKROOT%\Bin`
 * - `windows`: `%SystemRoot%\System32`, from a 32-bit process `Sysnative`
 * - `configured`: nowhere by itself; only a configuration can say where it is
 */
export type Home = "datakeeper" | "lifekeeper" | "windows" | "configured";

/** A program by its bare name (no folder, no `.exe`) and the folder it lives in. */
export interface Tool {
  readonly name: string;
  readonly home: Home;
}
