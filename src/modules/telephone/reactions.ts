import type { Reaction } from '#road/road.ts';

/** The call in which a request was registered leads to it from now on. */
const leadOn: Reaction = async (tx, { data }, { id }) => {
  const callId = data?.call_id;
  if (typeof callId !== 'string') return [];
  tx.finishWithRows(followed, [{ id: callId, request_id: id }]);
  return [];
};

const followed = {
  name: 'telephone.followed',
  text: `update phone_call set request_id = r.request_id
    from jsonb_to_recordset($1) as r(id uuid, request_id uuid) where phone_call.id = r.id`,
};

export const telephoneReactions: Readonly<Record<string, readonly Reaction[]>> = {
  'service_request.registered': [leadOn],
};
