/** What the Windows tools of the lab say, by language. Numbers, GUIDs, devices and letters stand outside of it. */
export interface WindowsWords {
  readonly vssBanner: readonly [string, string];
  readonly vssNone: string;
  readonly vssNoVolume: string;
  readonly vssBadOption: string;
  readonly vssOutside: string;
  readonly vssAsk: (count: number) => string;
  readonly copySet: string;
  readonly copyMade: (date: Date) => string;
  readonly copyId: string;
  readonly copyOf: string;
  readonly copyDevice: string;
  readonly copyMachine: string;
  readonly copyService: string;
  readonly copyProvider: string;
  readonly copyType: string;
  readonly copyAttributes: (clientAccessible: boolean) => string;
  readonly storage: string;
  readonly storageFor: string;
  readonly storageOn: string;
  readonly storageUsed: string;
  readonly storageAllocated: string;
  readonly storageMaximum: string;
  readonly fileSystem: string;
  readonly clean: (volume: string) => string;
  readonly dirty: (volume: string) => string;
  readonly cannotOpen: string;
  readonly noDrive: string;
  readonly noTask: string;
  readonly badSyntax: string;
  readonly taskChanged: (task: string) => string;
  readonly taskFolder: string;
  readonly taskHeads: readonly [string, string, string];
  readonly taskReady: string;
  readonly taskDisabled: string;
  readonly never: string;
}
