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
  /** The file is neither a spreadsheet (.xlsx) nor a text with columns, or there is nothing in it. */
  'table.unreadable': 422,
  /** The spreadsheet has a password, or is of the form before 2007 (.xls). */
  'table.locked': 422,
  /** Unpacked, the spreadsheet is larger than any that people keep. */
  'table.too_large': 413,
  /** A column that the register cannot do without has not been chosen. */
  'takeover.field_missing': 422,
  /** The sheet has no column or no sheet of that name. */
  'takeover.column_missing': 422,
  /** The file is being read or taken over just now. */
  'takeover.under_way': 409,
  /** Only what has been tried out is taken over. */
  'takeover.not_tried': 409,
  /** No text can be read from the file of a regulation. */
  'regulation_text.unreadable': 422,
  'regulation_text.too_long': 413,
  /** A person keeps two hundred canned answers or views at most. */
  'desk.too_many': 409,
  /** Whoever is to take it does not work at the desk, or has left. */
  'person.not_at_desk': 422,
  /** More was written about one request within an hour than people write. */
  'service_request.flooded': 429,
  /** A request can neither be merged into nor linked to itself. */
  'service_request.itself': 422,
  /** Requests of two customers are two requests. */
  'service_request.other_customer': 409,
  /** What is ended takes nothing in. */
  'service_request.ended': 409,
  /** The request that was asked first goes on: merge the other way round. */
  'service_request.asked_earlier': 409,
  /** Others were merged into it; undo that first. */
  'service_request.holds_merged': 409,
  'service_request.linked_already': 409,
  /** The caller holds as many streams of changes as one may. */
  'live.too_many': 429,
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
  /** What becomes of this work was said already. */
  'field_work.settled': 409,
  /** Somebody has stepped in already. */
  'incident.taken_over': 409,
  /** Where another user insists, the dispatcher sends somebody else or agrees a new time. */
  'incident.outcome_missing': 422,
  /** The case has its project already. */
  'project.already_issued': 409,
  /** This party signed the paper already. */
  'project.already_signed': 409,
  /** Nothing was counted on site yet. */
  'project.not_counted': 409,
  /** Defects are open: nothing is accepted with them. */
  'project.defects_open': 409,
  /** Nobody of the customer's people was trained yet. */
  'project.customer_untrained': 409,
  /** Owner, construction unit and company have not all signed the acceptance. */
  'project.unsigned': 409,
  /** A pipe is still being connected. */
  'project.nozzle_open': 409,
  /** This pipe was begun or connected already. */
  'project.nozzle_begun': 409,
  /** No log is written of a day that has not come. */
  'project.day_to_come': 422,
  /** The day by which it is to be done is past. */
  'project.day_past': 422,
  /** The case has no machine whose warranty could begin. */
  'project.no_machine': 422,
  /** The warranty would have ended already. */
  'project.warranty_over': 422,
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
  /** No machine of this customer has the number; whose it is otherwise is not told. */
  'machine.unknown_here': 422,
  /** It is another machine of the same customer: the engineer says whether that one is worked on. */
  'machine.is_another': 409,
  /** Two items of one key, limits the wrong way round, or a choice of nothing. */
  'checklist.item_wrong': 422,
  /** It has been ended, or another version has taken its place. */
  'checklist.ended': 409,
  /** The order is not asked by this list. */
  'checklist.not_asked': 422,
  'checklist.answer_wrong': 422,
  /** The photograph that is named is not among those of the order. */
  'checklist.photo_missing': 422,
  'expense.day_to_come': 422,
  /** Vouchers of travel and lodging are of a place. */
  'expense.place_missing': 422,
  /** Nobody holds the order whose expense it would be. */
  'expense.nobodys': 422,
  'expense.claimed': 409,
  'expense_claim.empty': 409,
  /** The claim before is still with finance. */
  'expense_claim.open': 409,
  /** The claim has no such cost. */
  'service_cost.not_claimed': 422,
  'site.not_of_customer': 422,
  'region.unknown': 422,
  /** The engineer has another appointment in that time. */
  'appointment.overlap': 409,
  'appointment.in_past': 422,
  'appointment.ends_before_start': 422,
  /** Somebody else has taken that time meanwhile, or it was never offered. */
  'appointment.window_gone': 409,
  /** Nothing is on offer, or no longer. */
  'appointment.no_offer': 409,
  /** So shortly before it the desk has to be called. */
  'appointment.too_late_to_change': 409,
  /** An outlet has the order: it sends its own engineer. */
  'entrustment.elsewhere': 409,
  /** The outlet has not said yet that it takes the order. */
  'entrustment.not_accepted': 409,
  /** There is no such outlet. */
  'entrustment.not_an_outlet': 422,
  /** An engineer is already assigned to the open work order. */
  'work_order.already_assigned': 409,
  'work_order.not_yours': 403,
  'dispatch.not_an_engineer': 422,
  /** The rotation has nobody who could go. */
  'dispatch.nobody_available': 409,
  /** Passing over the next in the rotation needs a reason. */
  'dispatch.reason_missing': 422,
  /** The engineer is on leave, ill or otherwise away then. */
  'dispatch.absent': 409,
  /** Between two visits the way takes longer than the time; a reason says why it will do. */
  'dispatch.travel_too_long': 422,
  /** What was written is no address of tiles of a map: a placeholder is missing, or stands in the host. */
  'map_tiles.address_unusable': 422,
  /** Another engineer holds work at the same place. */
  'dispatch.other_at_customer': 409,
  /** Somebody is named twice for one visit. */
  'dispatch.twice_in_crew': 422,
  /** The regulation does not let engineers take orders themselves. */
  'dispatch.grab_not_allowed': 403,
  /** The skill is missing, or the engineer is still out or away. */
  'dispatch.grab_unfit': 409,
  /** No rejection of the order waits to be judged. */
  'dispatch.not_rejected': 409,
  /** Something else than shown would be displaced by now. */
  'dispatch.displaces_other': 409,
  /** The plan of the day is not ready, or could not be made. */
  'proposal.not_ready': 409,
  'absence.over': 409,
  /** The rule of recurrence cannot be read, or never comes round. */
  'maintenance.rule_unreadable': 422,
  'maintenance.ended': 409,
  'service_report.signature_empty': 422,
  'service_report.signed': 409,
  /** The message has been filed, set aside or sent already. */
  'message.settled': 409,
  /** Robots speak to the hosts of their vendor only. */
  'robot.address_foreign': 422,
  'robot.name_taken': 409,
  /** No form has this key, any more or at all. */
  'web_form.gone': 404,
  /** Filled in by no person, sent at once, or left open for more than a day. */
  'web_form.not_typed': 422,
  /** More was asked by one form, or from one address, within an hour than people ask. */
  'web_form.asked_too_often': 429,
  /** Nothing says who would serve it. */
  'web_form.place_missing': 422,
  /** A form stays with its branch. */
  'web_form.branch_fixed': 409,
  /** Without what the vendor signs and encrypts with nothing that it says can be believed. */
  'robot.keys_missing': 422,
  /** The EncodingAESKey of WeCom has 43 letters and digits. */
  'robot.key_malformed': 422,
  /** A call that the vendor did not sign, signed more than an hour ago, or whose signature came before. */
  'robot.call_refused': 403,
  /** Nobody asked for a paid service, or the leader did not consent to it. */
  'paid_service.not_requested': 409,
  'paid_service.decided': 409,
  'paid_service.handed_in': 409,
  /** All the money is handed in, neither more nor less. */
  'paid_service.amount_differs': 422,
  /** No clause of the regulation says of this case who pays. */
  'charge.not_worked_out': 409,
  /** The clause of the charge has the customer told, or agreed, before the repair. */
  'charge.not_told': 409,
  'charge.not_agreed': 409,
  /** The customer pays nothing for parts by the clause of the charge. */
  'charge.parts_free': 422,
  /** There are no prices for the day, the branch and the class of the customer. */
  'price_list.none': 409,
  'price_list.begins_in_past': 422,
  'price_list.ends_early': 422,
  'price_list.overlaps': 409,
  /** A table of labour or travel that leaves something without a price. */
  'price_list.gap': 422,
  'price_list.bands_overlap': 422,
  'price_list.priced_twice': 422,
  'price_list.part_unpriced': 422,
  /** Quotes rest on it. */
  'price_list.begun': 409,
  'price_list.withdrawn': 409,
  /** Neither the price list nor who issues the quote says what it costs. */
  'quote.price_unknown': 422,
  /** The report is signed, or the order ended. */
  'quote.too_late': 409,
  /** The customer answers to the sum of the last quote. */
  'quote.amount_differs': 422,
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
  /** Five requests within the hour came by the code of one machine. */
  'intake.asked_too_often': 429,
  /** Another telephone system has this name. */
  'telephone.name_taken': 409,
  /** The number of the caller was withheld, or has been cleared since. */
  'call.number_unknown': 409,
  /** More was written about a request than a person writes; wait a few minutes. */
  'chat.flood': 429,
  /** A request takes only so many pictures. */
  'chat.too_many_pictures': 409,
  /** Nobody publishes what they wrote themselves. */
  'article.own_text': 403,
  /** The text of a fault tree is no YAML; told with the line. */
  'fault_tree.unreadable': 422,
  /** Something is missing, or not what a fault tree has there; told with line and place. */
  'fault_tree.misshapen': 422,
  /** An answer, or the start, names neither a question nor a result. */
  'fault_tree.leads_nowhere': 422,
  /** No way leads to a question or a result. */
  'fault_tree.unreached': 422,
  /** A way leads back to a question: it would never end. */
  'fault_tree.circle': 422,
  /** The fault tree has no such answers in this order. */
  'fault_tree.no_such_way': 422,
  /** There is nothing that this step would answer: no session runs, nobody asked. */
  'diagnosis.nothing_open': 409,
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

export type RefusalCode = keyof typeof refusals;
