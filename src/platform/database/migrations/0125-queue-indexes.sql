-- Filters of the queue that the indexes by branch, state and time do not narrow enough.
create index service_request_severity_due on service_request (severity, fault_class, coalesce(due_at, 'infinity'), id)
  where state in ('registered', 'triaged', 'waiting', 'in_field', 'solved');
create index service_request_owner on service_request (owner_id, registered_at, id) where owner_id is not null;
