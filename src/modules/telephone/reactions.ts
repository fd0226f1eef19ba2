import type { Reaction } from '#road/road.ts';

/** The call in which a request was registered leads to it from now on. */
const leadOn: Reaction = async (tx, { data }, { id }) => {
  const callId = data?.call_id;
  if (typeof callId !== 'string') return [];
  tx.finishWith(tx.run(followed, [callId, id]));
  return [];
};

const followed = {
  name: 'telephone.followed',
  text: 'update phone_call set request_id = $2 where id = $1',
};

export const telephoneReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'service_request.registered': [leadOn],
};
