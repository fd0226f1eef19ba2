/** The desk: customers and machines, requests, channels, knowledge, complaints. */
export const deskRefusals = {
  /** A column that the register cannot do without has not been chosen. */
  'takeover.field_missing': 422,
  /** The sheet has no column or no sheet of that name. */
  'takeover.column_missing': 422,
  /** The file is being read or taken over just now. */
  'takeover.under_way': 409,
  /** Only what has been tried out is taken over. */
  'takeover.not_tried': 409,

  /** A person keeps two hundred canned answers or views at most. */
  'desk.too_many': 409,

  /** More was written about one request within an hour than people write. */
  'service_request.flooded': 429,
  /** What is to be written down lacks its instant, or has something that does not belong to it. */
  'handling.content_wrong': 422,
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

  'customer.duplicate_phone': 409,

  'asset.serial_taken': 409,
  'asset.not_of_customer': 422,

  /** No machine of this customer has the number; whose it is otherwise is not told. */
  'machine.unknown_here': 422,
  /** It is another machine of the same customer: the engineer says whether that one is worked on. */
  'machine.is_another': 409,

  'region.unknown': 422,

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

  'callback.already_recorded': 409,

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
} as const;
