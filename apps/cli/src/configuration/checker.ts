/** Changes with what the checker accepts: what another release found valid is held against the schema again. */
export const checker = "volkit configuration 8";
