import { accountEndpoints } from '#contract/account.ts';
import { provePasskey } from '../account/device.ts';
import { useChange } from '../api/queries.ts';
import { useWelcome } from './session.ts';

/** Signs in with a passkey of this device; an owner who stops it is asked nothing further. */
export function useSignInByPasskey() {
  const welcome = useWelcome();
  const prove = useChange(accountEndpoints.signInByPasskey, { forgets: [], onDone: welcome });
  const begin = useChange(accountEndpoints.beginPasskeySignIn, {
    forgets: [],
    onDone: async ({ options }) => {
      const credential = await provePasskey(options);
      if (credential) prove.mutate({ body: { credential } });
    },
  });
  return {
    signIn: () => begin.mutate({}),
    error: begin.error ?? prove.error,
    isPending: begin.isPending || prove.isPending,
  };
}
