import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit completion` says. */
export const completionTexts = {
  completion: { en: "complete volkit's words in a shell", ja: "シェルでの入力補完を設定します" },
  bash: { en: "print the completion for bash", ja: "bash 用の補完スクリプトを表示します" },
  words: { en: "print what can follow", ja: "続けて入力できる語を表示します" },
  typed: { en: "the words so far", ja: "入力済みの語" },
  how: {
    en: 'In ~/.bashrc: eval "$(volkit completion bash)"',
    ja: '~/.bashrc に次の行を追加してください: eval "$(volkit completion bash)"',
  },
} as const satisfies Record<string, Bilingual>;
