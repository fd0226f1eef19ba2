import { useEffect, useState } from 'react';
import { v7 as newKey } from 'uuid';
import { type FormFiles, fileAddress } from '../../../shared/forms/form-files.ts';
import { useSession } from '../../../shared/session/session.ts';
import { phoneOf } from '../../offline/phone.ts';
import { shrink } from '../../photo/shrink.ts';

/** Photographs and signatures of a form stay on this phone until the form is sent. */
export function phoneFiles(userId: string): FormFiles {
  return {
    keep: async (file, name) => {
      const key = newKey();
      const { store } = await phoneOf(userId);
      await store.keepPicture(key, await named(file, name));
      return key;
    },
    useAddress,
  };
}

async function named(file: Blob, name: string): Promise<File> {
  const content = file instanceof File && file.type.startsWith('image/') ? await shrink(file) : file;
  return new File([content], name, { type: content.type });
}

/** From the phone where it is still there, else from the server. */
function useAddress(fileId: string): string | undefined {
  const userId = useSession()?.userId ?? '';
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void pictureOf(userId, fileId).then(picture => {
      if (isGone) return;
      made = picture && URL.createObjectURL(picture);
      setAddress(made ?? fileAddress(fileId));
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [fileId, userId]);
  return address;
}

async function pictureOf(userId: string, fileId: string): Promise<Blob | undefined> {
  return (await phoneOf(userId)).store.picture(fileId);
}
