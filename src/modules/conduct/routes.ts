import { conductEndpoints } from '#contract/conduct.ts';
import { change, type Route, read } from '#road/route.ts';
import { answerAppeal } from './commands/answer.ts';
import { appealConduct } from './commands/appeal.ts';
import { confirmConduct } from './commands/confirm.ts';
import { decideConduct } from './commands/decide.ts';
import { dismissConduct } from './commands/dismiss.ts';
import { excuseConduct } from './commands/excuse.ts';
import { expireCase } from './commands/expire.ts';
import { hearPerson } from './commands/hear.ts';
import { lookAtCase } from './commands/look.ts';
import { namePerson } from './commands/name-person.ts';
import { openFound } from './commands/open.ts';
import { proposeConduct } from './commands/propose.ts';
import { recordWage } from './commands/record-wage.ts';
import { refuseSignature } from './commands/refuse-signature.ts';
import { reportConduct } from './commands/report.ts';
import { serveSlip } from './commands/serve.ts';
import { setWageGuard } from './commands/set-guard.ts';
import { settleConduct } from './commands/settle.ts';
import { signSlip } from './commands/sign.ts';
import { verifyConduct } from './commands/verify.ts';
import { withdrawConduct } from './commands/withdraw.ts';
import type { ConductGround } from './ground.ts';
import { listClauses } from './queries/clauses.ts';
import { readGuard } from './queries/guard.ts';
import { listConduct } from './queries/list.ts';
import { readPayroll } from './queries/payroll.ts';
import { readConduct } from './queries/read.ts';

export function conductRoutes(ground: ConductGround): readonly Route[] {
  return [
    read(conductEndpoints.list, listConduct(ground)),
    read(conductEndpoints.clauses, listClauses(ground)),
    read(conductEndpoints.payroll, readPayroll(ground)),
    read(conductEndpoints.readGuard, readGuard),
    read(conductEndpoints.read, readConduct(ground)),
    change(reportConduct(ground)),
    change(openFound(ground)),
    change(namePerson),
    change(verifyConduct(ground)),
    change(proposeConduct(ground)),
    change(confirmConduct(ground)),
    change(excuseConduct(ground)),
    change(dismissConduct(ground)),
    change(hearPerson(ground)),
    change(decideConduct(ground)),
    change(serveSlip(ground)),
    change(signSlip(ground)),
    change(refuseSignature(ground)),
    change(appealConduct(ground)),
    change(answerAppeal(ground)),
    change(settleConduct(ground)),
    change(withdrawConduct(ground)),
    change(expireCase(ground)),
    change(lookAtCase(ground)),
    change(recordWage),
    change(setWageGuard),
  ];
}
