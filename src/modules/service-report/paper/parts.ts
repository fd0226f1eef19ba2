import type { Block, Picture, Section } from '#platform/pdf/paper.ts';
import type { Writer } from '#platform/pdf/writer.ts';
import type { Matter, PrintedPhoto, Sealed } from './matter.ts';

/** Whose machine it is. */
export function customerSection({ order, visit }: Matter, { say, fact, wide, word, time }: Writer): Section {
  const { customer, contact, site, asset, report } = order;
  const facts = [
    fact('customer', customer.name),
    fact('contact', contact && `${contact.name} ${contact.phone}`),
    wide('site', [site.name, site.regionName, site.address].filter(Boolean).join(' ')),
    fact('model', asset && [asset.productLine, asset.model].join(' ')),
    fact('serial_no', asset?.serialNo),
    fact('vehicle_no', asset?.vehicleNo),
    fact('entitlement', asset && word(`entitlement.${asset.entitlement}`)),
    fact('running_hours', report.runningHours),
    fact('mileage', report.mileageKm),
    fact('registered_at', time(visit.registeredAt)),
    fact('request_no', order.requestNo),
    wide('asked', order.description),
  ];
  return { title: say('section.customer'), blocks: [{ kind: 'facts', facts }] };
}

/** When each step was, and what the regulation says of it. */
export function timesSection({ order, visit }: Matter, { say, fact, wide, word, time }: Writer): Section {
  const arrivals = order.checkIns.map(({ at, outcome, reason, distanceMetres }) => {
    const far = distanceMetres === null ? '' : say('metres_away', { metres: distanceMetres });
    return [time(at), word(`check_in_outcome.${outcome}`), far, reason].filter(Boolean).join(' ');
  });
  const facts = [
    fact('appointment', [time(order.appointmentFrom), time(order.appointmentTo)].filter(Boolean).join(' – ')),
    fact('departed_at', time(visit.departedAt)),
    wide('arrived_at', arrivals.join('\n')),
    fact('repaired_at', time(visit.repairedAt)),
    fact('completed_at', time(visit.completedAt)),
  ];
  const clocks = order.clocks.filter(({ status }) => status !== 'cancelled');
  const blocks: Block[] = [{ kind: 'facts', facts }];
  if (clocks.length > 0) blocks.push({ kind: 'table', table: clockTable(clocks, { say, time }) });
  return { title: say('section.times'), blocks };
}

function clockTable(clocks: Matter['order']['clocks'], { say, time }: Pick<Writer, 'say' | 'time'>) {
  const columns = [
    { title: say('clock.name'), share: 34 },
    { title: say('clock.clause'), share: 13 },
    { title: say('clock.due'), share: 20 },
    { title: say('clock.stopped'), share: 20 },
    { title: say('clock.verdict'), share: 13 },
  ];
  const rows = clocks.map(({ name, clauseNo, dueAt, stoppedAt, status }) => [
    name,
    clauseNo,
    time(dueAt),
    time(stoppedAt),
    say(`verdict.${status}`),
  ]);
  return { columns, rows };
}

/** Parts that were used, each with what it costs the customer. */
export function partsTable({ order }: Matter, { say, money }: Writer): Block {
  const columns = [
    { title: say('part.no'), share: 20 },
    { title: say('part.name'), share: 34 },
    { title: say('part.quantity'), share: 10, align: 'right' as const },
    { title: say('part.price'), share: 16, align: 'right' as const },
    { title: say('part.sum'), share: 20, align: 'right' as const },
  ];
  const rows = order.report.parts.map(({ partNo, name, quantity, priceFen, isCharged }) => [
    partNo,
    name,
    String(quantity),
    money(priceFen),
    isCharged ? money(priceFen * quantity) : say('free'),
  ]);
  return { kind: 'table', table: { columns, rows: rows.length > 0 ? rows : [['', say('no_parts')]] } };
}

/** Photographs with time, place and hash. */
export function photoSection(photos: readonly PrintedPhoto[], writer: Writer): Section[] {
  if (photos.length === 0) return [];
  const pictures: Picture[] = photos.map(photo => ({
    image: photo.image,
    caption: captionOf(photo, writer),
  }));
  return [{ title: writer.say('section.photos'), blocks: [{ kind: 'pictures', pictures }] }];
}

function captionOf(
  { moment, takenAt, lng, lat, sha256, image }: PrintedPhoto,
  { say, time }: Writer,
): string {
  const place = lng === null || lat === null ? say('no_place') : `${lng.toFixed(5)}, ${lat.toFixed(5)}`;
  const said = [say(`moment.${moment}`), time(takenAt), place, image ? '' : say('not_printed')];
  return `${said.filter(Boolean).join('  ')}\nSHA-256 ${sha256}`;
}

/** Who answers for it, with the strokes of the customer. */
export function signatureBlock({ order, signature }: Matter, { say, time }: Writer): Block {
  const { signedByName, signedAt } = order.report;
  return {
    kind: 'signatures',
    signatures: [
      { label: say('signature.engineer'), image: null, caption: order.engineerName ?? '' },
      {
        label: say('signature.customer'),
        image: signature,
        caption: signedAt ? [signedByName, time(signedAt)].join('  ') : say('signature.none'),
      },
    ],
  };
}

/** How it can be known that nobody changed it. */
export function sealSection({ seal, address }: Sealed, { say }: Writer): Section[] {
  if (!seal || !address) return [{ title: say('section.seal'), blocks: [note(say('seal.none'))] }];
  return [{ title: say('section.seal'), blocks: [note(say('seal.how', { seal })), note(address)] }];
}

export function note(text: string): Block {
  return { kind: 'note', text };
}
