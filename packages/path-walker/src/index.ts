export { everyWay, type Choices } from "./every-way.js";
export type { Answered, NamedEnding, Path, PathEnd } from "./path.js";
export { unusualEndings } from "./unusual-endings.js";
export { walkPaths, type WalkLimits } from "./walk-paths.js";
