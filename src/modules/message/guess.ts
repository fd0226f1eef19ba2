import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';
import type { ReadMail } from '#platform/mail/read-mail.ts';
import { foldPhone } from '#platform/search/fold.ts';
import type { Guess, KnownAsset } from './judge.ts';

/** Addresses of these belong to anybody. */
const anybodys =
  /@(qq|foxmail|163|126|yeah|sina|sohu|139|189|aliyun|gmail|hotmail|outlook|live|yahoo|icloud|me|msn)\.(com|cn|net|com\.cn|com\.tw)$/;

/** Customers to whom a mail of an unknown sender may belong: by machine, telephone, or colleagues. */
export async function guessesFor(db: Db, mail: ReadMail, assets: readonly KnownAsset[]): Promise<Guess[]> {
  const bySerial = assets.map(
    ({ id, customerId }): Guess => ({ by: 'serial', requestId: null, customerId, assetId: id }),
  );
  const [byPhone, byDomain, byName] = await Promise.all([
    customersByPhone(db, mail),
    customersByDomain(db, mail),
    customersByName(db, mail),
  ]);
  const all = [...bySerial, ...byPhone, ...byDomain, ...byName];
  return all.filter(({ customerId }, place) => all.findIndex(one => one.customerId === customerId) === place);
}

async function customersByPhone(db: Db, { text, quoted }: ReadMail): Promise<Guess[]> {
  const said = `${text}\n${quoted ?? ''}`.normalize('NFKC').replaceAll(/(?<=\d)[ -](?=\d)/g, '');
  const numbers = said.match(/(?<!\d)(?:(?:\+|00)?86)?(?:1\d{10}|0?[1-9]\d{8,10})(?!\d)/g) ?? [];
  const phones = [...new Set(numbers.map(foldPhone).filter(isDialled))].slice(0, 10);
  if (phones.length === 0) return [];
  const { rows } = await sql<{ customerId: string }>`
    select distinct customer_id from contact where phone_digits = any(${phones}::text[]) limit 5`.execute(db);
  return rows.map(({ customerId }) => ({ by: 'phone', requestId: null, customerId, assetId: null }));
}

const isDialled = (digits: string): boolean => /^(?:1\d{10}|0\d{9,11})$/.test(digits);

async function customersByDomain(db: Db, { from }: ReadMail): Promise<Guess[]> {
  if (!from.address.includes('@') || anybodys.test(from.address)) return [];
  const domain = from.address.slice(from.address.indexOf('@'));
  const { rows } = await sql<{ customerId: string }>`
    select distinct customer_id from message_sender where right(address, ${domain.length}) = ${domain} limit 5`.execute(
    db,
  );
  return rows.map(({ customerId }) => ({ by: 'domain', requestId: null, customerId, assetId: null }));
}

/** Who asks in a group begins with the customer's name where they have no serial number at hand. */
async function customersByName(db: Db, { from, text }: ReadMail): Promise<Guess[]> {
  const [name = ''] = text.trim().split(/[\s,，:：;；]+/, 1);
  if (from.address.includes('@') || name.length < 2) return [];
  const found = db.selectFrom('customer').select('id').where('name', '=', name).limit(5);
  const customers = await found.execute();
  return customers.map(({ id }) => ({ by: 'name', requestId: null, customerId: id, assetId: null }));
}
