import type { DefaultTheme } from "vitepress";

/** What the site says around its pages. */
interface Texts {
  readonly theme: DefaultTheme.Config & SiteWords;
  readonly search: NonNullable<DefaultTheme.LocalSearchOptions["translations"]>;
}

export interface SiteWords {
  /** The link to the same page in the other language, whose name is in that language. */
  readonly other: { readonly text: string; readonly lang: string };
  readonly independent: string;
  /** Said where the page was opened from a disk: scripts are not run there. */
  readonly fromDisk: string;
}

export const english: Texts = {
  theme: {
    other: { text: "日本語", lang: "ja" },
    independent:
      "volkit is an independent project; it is not made, endorsed or supported by the vendor of LifeKeeper and DataKeeper.",
    fromDisk:
      "You read this from a disk: pages, links and charts work; the search needs a web server, such as npm run docs:read.",
    outline: { label: "On this page", level: [2, 3] },
  },
  search: {},
};

export const japanese: Texts = {
  theme: {
    other: { text: "English", lang: "en" },
    independent:
      "volkit は独立したプロジェクトであり、LifeKeeper および DataKeeper の開発元が作成・承認・サポートするものではありません。",
    fromDisk:
      "ファイルを直接開いています。ページ、リンク、図は利用できますが、検索には Web サーバ (npm run docs:read など) が必要です。",
    outline: { label: "このページの内容", level: [2, 3] },
    docFooter: { prev: "前のページ", next: "次のページ" },
    darkModeSwitchLabel: "配色",
    lightModeSwitchTitle: "明るい配色に切り替える",
    darkModeSwitchTitle: "暗い配色に切り替える",
    sidebarMenuLabel: "目次",
    returnToTopLabel: "先頭に戻る",
    skipToContentLabel: "本文へ移動",
    notFound: {
      title: "ページが見つかりません",
      quote: "アドレスを確認するか、目次または検索から探してください。",
      linkLabel: "トップページへ移動",
      linkText: "トップページへ",
    },
  },
  search: {
    button: { buttonText: "検索", buttonAriaLabel: "検索" },
    modal: {
      displayDetails: "本文の表示を切り替える",
      resetButtonTitle: "検索条件を消去",
      backButtonTitle: "検索を閉じる",
      noResultsText: "該当するページがありません:",
      footer: {
        selectText: "開く",
        selectKeyAriaLabel: "Enter キー",
        navigateText: "選択",
        navigateUpKeyAriaLabel: "上矢印キー",
        navigateDownKeyAriaLabel: "下矢印キー",
        closeText: "閉じる",
        closeKeyAriaLabel: "Esc キー",
      },
    },
  },
};
