import { useEffect, useState } from 'react';
import { useSession } from '../../shared/session/session.ts';

/** Where a kept photograph is shown from, for as long as the page stands. */
export function usePicture(key: string): string | undefined {
  const [address, setAddress] = useState<string>();
  const userId = useSession()?.userId ?? '';
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void pictureOf(userId, key).then(picture => {
      if (!picture || isGone) return;
      made = URL.createObjectURL(picture);
      setAddress(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [key, userId]);
  return address;
}

async function pictureOf(userId: string, key: string): Promise<Blob | undefined> {
  const { phoneOf } = await import('../offline/phone.ts');
  return (await phoneOf(userId)).store.picture(key);
}
