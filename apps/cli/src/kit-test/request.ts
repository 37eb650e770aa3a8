/** What `volkit kit-test` was asked, its words understood. */
export interface Request {
  readonly actions?: string;
  readonly tools: readonly string[];
  readonly tag?: string;
  readonly id?: string;
  readonly limit?: number;
  readonly only: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly keep?: true;
  readonly list?: true;
  readonly json?: true;
}
