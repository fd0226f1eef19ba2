import type { Vocabulary } from '#engine/vocabulary.ts';

const means = (zhCn: string, zhTw: string, en: string) => ({ 'zh-CN': zhCn, 'zh-TW': zhTw, en });

/** What clauses may ask about cases that were imported from another system's log. */
export const historyVocabulary = {
  actions: {},
  events: {},
  facts: {
    'history.class': {
      type: 'text',
      meaning: means('原系统的分级', '原系統的分級', 'how the system it came from classed the case'),
    },
    'history.words': {
      type: 'text',
      meaning: means('最后一行的用词', '最後一列的用詞', 'the words of its latest row, as JSON'),
    },
  },
} satisfies Partial<Vocabulary>;
