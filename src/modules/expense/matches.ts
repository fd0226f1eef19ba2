/** Words of an address that tell no place. */
const endings = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|省|市|区|县|镇|乡|站|机场)$/u;
const between = /[\s\-—–~～→至到、,，/]+/u;
const shortest = 2;

/** Whether a voucher is of the place of a trip: one of the places that it names is part of the destination. */
export function isOfPlace(voucher: string, destination: string): boolean {
  return voucher
    .split(between)
    .map(nameOf)
    .some(place => place.length >= shortest && destination.includes(place));
}

function nameOf(place: string): string {
  const name = place.replace(endings, '');
  return name.length >= shortest ? name : place;
}
