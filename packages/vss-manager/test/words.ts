/** The words around vssadmin's neutral parts, by language. Written for these tests, in the layout of the real tool. */
export interface Words {
  readonly banner: string;
  readonly none: string;
  readonly association: string;
  readonly forVolume: string;
  readonly storageVolume: string;
  readonly used: string;
  readonly set: string;
  readonly contained: string;
  readonly copyId: string;
  readonly original: string;
  readonly device: string;
}

export const words = {
  English: {
    banner: "vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool",
    none: "No items found that satisfy the query.",
    association: "Shadow Copy Storage association",
    forVolume: "For volume",
    storageVolume: "Shadow Copy Storage volume",
    used: "Used Shadow Copy Storage space",
    set: "Contents of shadow copy set ID",
    contained: "Contained 1 shadow copies at creation time",
    copyId: "Shadow Copy ID",
    original: "Original Volume",
    device: "Shadow Copy Volume",
  },
  Japanese: {
    banner: "vssadmin 1.1 - ボリューム シャドウ コピー サービス管理コマンド ライン ツール",
    none: "クエリを満たす項目は見つかりませんでした。",
    association: "シャドウ コピーの記憶域関連付け",
    forVolume: "ボリューム",
    storageVolume: "シャドウ コピーの記憶域ボリューム",
    used: "シャドウ コピーの記憶域の使用領域",
    set: "シャドウ コピー セット ID の内容",
    contained: "1 個のシャドウ コピーがありました。作成時刻",
    copyId: "シャドウ コピー ID",
    original: "元のボリューム",
    device: "シャドウ コピー ボリューム",
  },
  Portuguese: {
    banner: "vssadmin 1.1 - Ferramenta de linha de comando do Serviço de Cópias de Sombra de Volume",
    none: "Não foram encontrados itens que satisfaçam a consulta.",
    association: "Associação de armazenamento de cópias de sombra",
    forVolume: "Para o volume",
    storageVolume: "Volume de armazenamento de cópias de sombra",
    used: "Espaço usado pelo armazenamento de cópias de sombra",
    set: "Conteúdo do conjunto de cópias de sombra com a ID",
    contained: "Continha 1 cópia de sombra no momento da criação",
    copyId: "ID da cópia de sombra",
    original: "Volume original",
    device: "Volume da cópia de sombra",
  },
  Spanish: {
    banner: "vssadmin 1.1 - Herramienta de línea de comandos del servicio de instantáneas de volumen",
    none: "No se encontró ningún elemento que satisfaga la consulta.",
    association: "Asociación de almacenamiento de instantáneas",
    forVolume: "Para el volumen",
    storageVolume: "Volumen de almacenamiento de instantáneas",
    used: "Espacio usado para las instantáneas",
    set: "Contenido del conjunto de instantáneas con id.",
    contained: "Contenía 1 instantánea en el momento de su creación",
    copyId: "Id. de la instantánea",
    original: "Volumen original",
    device: "Volumen de la instantánea",
  },
  German: {
    banner: "vssadmin 1.1 - Befehlszeilenprogramm für den Volumeschattenkopie-Dienst",
    none: "Es wurden keine Elemente gefunden, die der Abfrage entsprechen.",
    association: "Schattenkopiespeicher-Zuordnung",
    forVolume: "Für Volume",
    storageVolume: "Schattenkopiespeicher-Volume",
    used: "Belegter Schattenkopiespeicher",
    set: "Inhalt der Schattenkopiesatz-ID",
    contained: "Enthielt 1 Schattenkopie bei der Erstellung um",
    copyId: "Schattenkopie-ID",
    original: "Quellvolume",
    device: "Schattenkopievolume",
  },
  Chinese: {
    banner: "vssadmin 1.1 - 卷影复制服务管理命令行工具",
    none: "找不到满足查询的项目。",
    association: "卷影副本存储关联",
    forVolume: "用于卷",
    storageVolume: "卷影副本存储卷",
    used: "已使用的卷影副本存储空间",
    set: "卷影副本集 ID 的内容",
    contained: "创建时包含 1 个卷影副本，时间",
    copyId: "卷影副本 ID",
    original: "原始卷",
    device: "卷影副本卷",
  },
} satisfies Record<string, Words>;
