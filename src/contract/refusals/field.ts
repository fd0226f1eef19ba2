/** Dispatch and field work. */
export const fieldRefusals = {
  /** What becomes of this work was said already. */
  'field_work.settled': 409,

  /** The van has fewer: a part from elsewhere says so, with the reason. */
  'van_stock.too_few': 409,
  /** The van never had such a part. */
  'van_stock.unknown_part': 422,
  /** What was counted is what the books say, or a loss that is none. */
  'van_stock.no_difference': 422,

  /** Somebody has stepped in already. */
  'incident.taken_over': 409,
  /** Where another user insists, the dispatcher sends somebody else or agrees a new time. */
  'incident.outcome_missing': 422,

  /** What was taken along is not given back yet. */
  'take_back.open': 409,
  /** Nothing of this case is out. */
  'take_back.nothing_taken': 409,
  /** It is finished once it was given back. */
  'take_back.not_given_back': 409,
  /** Nobody can promise a time that is past. */
  'take_back.promise_past': 422,
  /** Strokes without the name of who signs. */
  'take_back.signer_missing': 422,

  /** The visit is interrupted already. */
  'work_order.paused': 409,
  /** The visit is not interrupted. */
  'work_order.not_paused': 409,
  /** Nobody comes back at a time that is past. */
  'work_order.return_past': 422,
  /** Another visit is agreed here because of parts: none was told to be missing. */
  'work_order.no_parts_missing': 409,

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

  /** Too many calls at once; try again after `Retry-After`. */
  'service.busy': 503,
  'service.too_many_requests': 429,
  /** Something broke that the caller cannot mend; `traceId` finds it in the log. */
  'service.fault': 500,

  /** Two items of one key, limits the wrong way round, or a choice of nothing. */
  'checklist.item_wrong': 422,
  /** It has been ended, or another version has taken its place. */
  'checklist.ended': 409,
  /** The order is not asked by this list. */
  'checklist.not_asked': 422,
  'checklist.answer_wrong': 422,
  /** The photograph that is named is not among those of the order. */
  'checklist.photo_missing': 422,

  'site.not_of_customer': 422,

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
  /** The time for the answer has passed: the order goes back. */
  'entrustment.too_late': 409,
  /** The outlet has not said yet that it takes the order. */
  'entrustment.not_accepted': 409,
  /** What an outlet did is counted once the month is over. */
  'outlet_statement.month_open': 422,
  /** No price was agreed for this kind of order. */
  'outlet_statement.price_missing': 409,
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
  /** Several people go: the dispatcher sends them. */
  'dispatch.grab_crew': 409,
  /** Somebody else has the order by now. */
  'dispatch.grab_too_late': 409,
  /** Between two visits the way takes longer than the time. */
  'dispatch.grab_too_far': 409,
  /** No rejection of the order waits to be judged. */
  'dispatch.not_rejected': 409,
  'dispatch.reason_unsaid': 422,
  /** Something else than shown would be displaced by now. */
  'dispatch.displaces_other': 409,

  /** The plan of the day is not ready, or could not be made. */
  'proposal.not_ready': 409,

  /** The rule of recurrence cannot be read, or never comes round. */
  'maintenance.rule_unreadable': 422,
  'maintenance.ended': 409,

  'service_report.signature_empty': 422,
  'service_report.signed': 409,
} as const;
