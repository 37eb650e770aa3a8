/** What `sc query` calls the fields of a service, by language; written for these tests. Numbers and state names stay. */
export const labels = {
  English: ["SERVICE_NAME", "TYPE", "STATE"],
  Japanese: ["サービス名", "種類", "状態"],
  Portuguese: ["NOME_DO_SERVIÇO", "TIPO", "ESTADO"],
  Spanish: ["NOMBRE_SERVICIO", "TIPO", "ESTADO"],
  German: ["DIENSTNAME", "TYP", "STATUS"],
  Chinese: ["服务名称", "类型", "状态"],
} satisfies Record<string, readonly [string, string, string]>;

export function service(number: number, state: string, names: readonly string[] = labels.English): string {
  const [name = "", type = "", stateLabel = ""] = names;
  return [
    "",
    `${name}: LifeKeeper`,
    `        ${type.padEnd(19)}: 10  WIN32_OWN_PROCESS`,
    `        ${stateLabel.padEnd(19)}: ${number}  ${state}`,
    "                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)",
    "        WIN32_EXIT_CODE    : 0  (0x0)",
    "        CHECKPOINT         : 0x3",
    "",
  ].join("\r\n");
}
