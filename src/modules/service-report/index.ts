import { change, type Route } from '#road/route.ts';
import { signServiceReport } from './commands/sign.ts';
import type { PaperOptions } from './paper/options.ts';
import { paperRoutes } from './paper/send.ts';

export { sealingOf } from './hand-over-seal.ts';
export { type Drawn, keepSignatureImage, type Pen } from './keep-signature.ts';
export type { PaperOptions } from './paper/options.ts';
export { sendPaper } from './paper/send.ts';
export { recordSatisfaction } from './satisfaction.ts';
export { type Signing, signingFacts, signOrder } from './sign-report.ts';
export { serviceReportVocabulary } from './vocabulary.ts';

export function serviceReportRoutes(options: PaperOptions): readonly Route[] {
  return [change(signServiceReport(options.files)), ...paperRoutes(options)];
}
