/** The service itself: how it is asked. */
export const serviceRefusals = {
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

  /** The file is neither a spreadsheet (.xlsx) nor a text with columns, or there is nothing in it. */
  'table.unreadable': 422,
  /** The spreadsheet has a password, or is of the form before 2007 (.xls). */
  'table.locked': 422,
  /** Unpacked, the spreadsheet is larger than any that people keep. */
  'table.too_large': 413,

  /** The reader's roles do not include this action. */
  'access.denied': 403,

  /** It does not exist, or is not this reader's to know of. */
  'subject.not_found': 404,
  /** Somebody changed it since it was read; read it again. */
  'subject.stale': 412,
  /** The state does not allow the action; `lift` names what does. */
  'subject.state': 409,

  /** The product has been set up already. */
  'setup.done': 409,
  /** The product has not been set up yet. */
  'setup.missing': 409,

  /** No such address. */
  'route.unknown': 404,
} as const;
