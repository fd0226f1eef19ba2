/** What is charged, quoted and paid. */
export const moneyRefusals = {
  'expense.day_to_come': 422,
  /** Vouchers of travel and lodging are of a place. */
  'expense.place_missing': 422,
  /** Nobody holds the order whose expense it would be. */
  'expense.nobodys': 422,
  'expense.claimed': 409,

  'expense_claim.empty': 409,
  /** The claim before is still with finance. */
  'expense_claim.open': 409,

  'cash_advance.paid': 409,
  /** More than the engineer still owes of it; nothing before it is paid out. */
  'cash_advance.more_than_open': 422,

  /** The claim has no such cost. */
  'service_cost.not_claimed': 422,

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
} as const;
