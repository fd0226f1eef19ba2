/**
 * Every reason for which the product does not do what it is asked, with its HTTP status.
 * Its texts are `locales/<language>/refusals.json`, its explanation in `docs/refusals.md`.
 */
export const refusals = {
  /** The body, query or path is not of the shape that the endpoint takes; `errors` lists the fields. */
  'input.invalid': 400,
  /** The body is not readable JSON or of an unknown media type. */
  'input.unreadable': 400,
  /** A change needs an `Idempotency-Key` header of 8 to 200 characters. */
  'input.key_missing': 400,
  /** The same key came before with another body. */
  'input.key_reused': 422,
  /** The instant lies in the future or so far back that it cannot be meant. */
  'input.instant_absurd': 422,
  /** The body is larger than the endpoint takes. */
  'input.too_large': 413,
  /** The file's content is of no type that may be kept here. */
  'file.type_refused': 415,
  'file.too_large': 413,
  /** No text can be read from the file of a regulation. */
  'regulation_text.unreadable': 422,
  'regulation_text.too_long': 413,
  /** Nobody is signed in. */
  'session.missing': 401,
  /** Name or password is wrong. */
  'session.credentials_wrong': 401,
  /** The password is right; the code of the authenticator is still wanted, at `POST /session/code`. */
  'session.second_factor': 401,
  /** The code is wrong, used up or too late: after five wrong ones the password is asked for again. */
  'session.code_wrong': 401,
  /** The own password, asked for again, is wrong. */
  'account.password_wrong': 422,
  /** What the device answered does not prove the passkey, or came too late. */
  'account.passkey_unverified': 422,
  /** Signing in was more than a day ago: sign in again before a passkey is added. */
  'account.session_old': 403,
  /** Programs with a key may not change the account whose key they have. */
  'account.not_by_key': 403,
  /** The person has no account to sign in with. */
  'person.no_account': 422,
  /** The reader's roles do not include this action. */
  'access.denied': 403,
  /** It does not exist, or is not this reader's to know of. */
  'subject.not_found': 404,
  /** Somebody changed it since it was read; read it again. */
  'subject.stale': 412,
  /** The state does not allow the action; `lift` names what does. */
  'subject.state': 409,
  /** A gate of the regulation stands before the action. */
  'clause.gate': 409,
  /** The regulation wants a form approved before the action. */
  'clause.approval_missing': 409,
  /** A record demanded by the regulation lacks fields. */
  'clause.record_incomplete': 409,
  /** Nothing in the regulation lets this person override the gate. */
  'clause.override_denied': 403,
  /** Too many calls at once; try again after `Retry-After`. */
  'service.busy': 503,
  'service.too_many_requests': 429,
  /** The product has been set up already. */
  'setup.done': 409,
  /** The product has not been set up yet. */
  'setup.missing': 409,
  /** Something broke that the caller cannot mend; `traceId` finds it in the log. */
  'service.fault': 500,
  /** No such address. */
  'route.unknown': 404,
  /** The name is in use. */
  'person.username_taken': 409,
  'person.inactive': 409,
  /** Another branch has the name. */
  'branch.name_taken': 409,
  'customer.duplicate_phone': 409,
  'asset.serial_taken': 409,
  'asset.not_of_customer': 422,
  'site.not_of_customer': 422,
  'region.unknown': 422,
  /** The engineer has another appointment in that time. */
  'appointment.overlap': 409,
  'appointment.in_past': 422,
  'appointment.ends_before_start': 422,
  /** An engineer is already assigned to the open work order. */
  'work_order.already_assigned': 409,
  'work_order.not_yours': 403,
  'dispatch.not_an_engineer': 422,
  /** The rotation has nobody who could go. */
  'dispatch.nobody_available': 409,
  /** Passing over the next in the rotation needs a reason. */
  'dispatch.reason_missing': 422,
  'service_report.signature_empty': 422,
  'service_report.signed': 409,
  /** Nobody asked for a paid service, or the leader did not consent to it. */
  'paid_service.not_requested': 409,
  'paid_service.decided': 409,
  'paid_service.handed_in': 409,
  /** All the money is handed in, neither more nor less. */
  'paid_service.amount_differs': 422,
  'callback.already_recorded': 409,
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
  'link.expired': 404,
  /** A setting that the regulation does not have. */
  'edition.unknown_setting': 422,
  /** The text would be no sound regulation: each problem by file, line and clause. */
  'edition.text_wrong': 422,
  /** The draft says the same as the edition that it is to succeed. */
  'edition.unchanged': 409,
  /** Settings that the source leaves blank have no value of the company's own yet. */
  'edition.settings_blank': 409,
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

export type RefusalCode = keyof typeof refusals;
