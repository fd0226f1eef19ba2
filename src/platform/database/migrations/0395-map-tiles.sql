-- The tiles that lie under the outlines of the map; without a row the map needs no network.
create table map_tiles (
  id boolean primary key default true check (id),
  -- With {z}, {x} and {y}.
  url_template text not null,
  -- Origin of the template: browsers may load pictures from there.
  origin text not null,
  attribution text not null,
  -- In which coordinates the tiles are drawn.
  datum text not null check (datum in ('wgs84', 'gcj02')),
  max_zoom integer not null check (max_zoom between 1 and 22)
);
