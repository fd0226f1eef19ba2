import { means, spec } from '#engine/pack/spec.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';

const money = (zhCn: string, zhTw: string, en: string) => spec.fact('money', means(zhCn, zhTw, en));

export const quoteVocabulary = {
  actions: { 'quote.issue': spec.action(means('报价', '報價', 'issue a quote')) },
  events: {
    'quote.issued': spec.event(means('已报价', '已報價', 'a quote was issued'), {
      quote: spec.fact('text', means('报价单', '報價單', 'quote')),
      amount: money('报价总额（分）', '報價總額（分）', 'total of the quote, in fen'),
    }),
  },
  facts: {
    'quote.parts': money('报价中的配件费（分）', '報價中的零件費（分）', 'parts in the quote, in fen'),
    'quote.labour': money('报价中的人工费（分）', '報價中的人工費（分）', 'labour in the quote, in fen'),
    'quote.travel': money('报价中的差旅费（分）', '報價中的差旅費（分）', 'travel in the quote, in fen'),
    'quote.amount': money('报价总额（分）', '報價總額（分）', 'total of the quote, in fen'),
  },
} satisfies Partial<Vocabulary>;
