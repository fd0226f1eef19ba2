-- What shows that a request had to wait: a customer's letter, a photograph of the site that was not ready.
create table request_file (
  request_id uuid not null references service_request,
  file_id uuid not null references file,
  primary key (request_id, file_id)
);
create index request_file_file on request_file (file_id);
