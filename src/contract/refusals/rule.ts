/** The regulation: editions, forms, duties, conduct, figures. */
export const ruleRefusals = {
  /** No text can be read from the file of a regulation. */
  'regulation_text.unreadable': 422,
  'regulation_text.too_long': 413,

  /** A gate of the regulation stands before the action. */
  'clause.gate': 409,
  /** The regulation wants a form approved before the action. */
  'clause.approval_missing': 409,
  /** A record demanded by the regulation lacks fields. */
  'clause.record_incomplete': 409,
  /** Nothing in the regulation lets this person override the gate. */
  'clause.override_denied': 403,

  /** A form lacks fields, or has what does not fit in them. */
  'form.incomplete': 400,

  /** The person's role may not ask for this approval, or it is another's. */
  'approval.not_entitled': 403,
  /** The chain leaves no step for this form: the clause must be mended. */
  'approval.no_step': 409,
  /** Nobody but the applicant holds the role of a step. */
  'approval.nobody': 409,
  /** It has been decided, returned or withdrawn already. */
  'approval.ended': 409,
  /** The form was changed since it was read; read it again. */
  'approval.changed': 412,
  /** An applicant never decides on the own request. */
  'approval.own': 403,
  /** It is not the turn of this person. */
  'approval.not_asked': 403,
  /** This voice has been given already. */
  'approval.decided_already': 409,
  /** The clause does not let this step be delegated. */
  'approval.may_not_delegate': 403,
  /** Only the applicant may withdraw it, where the clause lets it. */
  'approval.may_not_withdraw': 403,
  /** A refusal or a return gives its reason. */
  'approval.reason_missing': 400,

  /** The same finding has its case already. */
  'conduct.found_already': 409,
  /** Nobody is named yet who answers for it. */
  'conduct.no_person': 409,
  /** The clause is about people of another role. */
  'conduct.other_role': 422,
  /** The cause is none of those that the clause lists. */
  'conduct.unknown_cause': 422,
  /** What a percentage is of has not been told. */
  'conduct.base_unknown': 422,
  /** The wage of the month is not recorded: what may be taken from it cannot be known. */
  'conduct.wage_unknown': 409,
  /** The case of conduct does not allow this act now. */
  'conduct.state': 409,
  /** The regulation names other roles for this act. */
  'conduct.not_entitled': 403,
  /** Nobody judges the own case. */
  'conduct.own_case': 403,
  /** The facts are to be inquired into first. */
  'conduct.unverified': 409,
  /** Education comes before penalty. */
  'conduct.education_first': 409,
  /** The measure is none that the clause has for this case. */
  'conduct.no_measure': 400,
  /** Reasons are wanted. */
  'conduct.reason_missing': 400,
  /** The regulation lists the reasons that excuse. */
  'conduct.unknown_excuse': 400,
  /** The person is heard before it is decided. */
  'conduct.not_heard': 409,
  /** The amount lies outside what the clause allows. */
  'conduct.amount_outside': 400,
  /** A witness is the person, the one who proposed, or the one who decided. */
  'conduct.witness_concerned': 400,
  /** More witnesses are needed where the person refuses to sign. */
  'conduct.witnesses_missing': 400,
  /** There is no appeal, or it has been made. */
  'conduct.no_appeal': 409,
  /** The term of appeal has passed. */
  'conduct.appeal_late': 409,
  /** An appeal is answered by somebody who neither proposed nor decided. */
  'conduct.same_person': 403,
  /** An appeal never ends worse than what was appealed against. */
  'conduct.answer_harsher': 400,
  /** Nothing is taken from the pay while an appeal is possible. */
  'conduct.appeal_open': 409,
  /** The person was called to account for the same facts. */
  'conduct.punished_already': 409,
  /** Deductions would exceed the lawful share of the month's wage. */
  'conduct.wage_share': 409,
  /** Less than the minimum wage would be left. */
  'conduct.minimum_wage': 409,

  /** It was done or excused already. */
  'duty.settled': 409,
  /** An edition is read by confirming it, not by saying that the duty was done. */
  'duty.by_confirming': 409,
  /** The occasion has come up already. */
  'duty.opened_already': 409,
  /** The regulation wants something that shows it: a record in words, a file or a form. */
  'duty.proof_missing': 400,
  /** Nobody excuses what they have to do themselves. */
  'duty.own_excuse': 403,
  /** A colleague stands in who works here, is somebody else, and is not away too. */
  'duty.no_substitute': 422,
  /** The days of an absence lie ahead, in order, and within a year. */
  'duty.days_absurd': 422,
  /** Nobody stands in for this person. */
  'duty.not_delegated': 409,

  /** The regulation in force declares no such form. */
  'form.unknown': 422,
  'form.field_missing': 422,
  /** What is filled in is not of the kind that the field takes. */
  'form.field_wrong': 422,
  /** The regulation has others fill such forms in. */
  'form.not_yours_to_fill': 403,
  'form.not_yours_to_change': 403,
  /** Whom it is handed to is the applicant, is the one who hands it over, or works here no more. */
  'form.delegate_unfit': 422,
  'form.not_yours_to_sign': 403,
  'form.already_signed': 409,
  'form.signatures_missing': 409,

  /** A setting that the regulation does not have. */
  'edition.unknown_setting': 422,
  /** The text would be no sound regulation: each problem by file, line and clause. */
  'edition.text_wrong': 422,
  /** The draft says the same as the edition that it is to succeed. */
  'edition.unchanged': 409,
  /** Settings that the source leaves blank have no value of the company's own yet. */
  'edition.settings_blank': 409,
  /** Nobody in the company has the role that has to do a duty. */
  'edition.duty_unheld': 409,
  /** Nobody in the company may take a step of an approval. */
  'edition.chain_unheld': 409,
  /** Nobody decides on their own text. */
  'edition.own_text': 403,
  /** The step that is due belongs to another role. */
  'edition.other_step': 403,
  /** An edition begins on a later day, so that nothing is judged by one that was not in force. */
  'edition.day_begun': 422,
  /** Another edition begins on that day or later: two are never in force at once. */
  'edition.day_taken': 422,
  /** It was made from an edition that has been succeeded meanwhile. */
  'edition.base_succeeded': 409,

  'regulation.unknown_pack': 422,
  'regulation.unknown_clause': 404,
  'regulation.problems': 422,
} as const;
