-- What a sanction, a reward or a charge came to in a period, and from each figure to its cases.
create index conduct_case_found on conduct_case (found_at, clause, control) include (status, branch_id, person_id, request_id);
create index conduct_case_by_clause on conduct_case (clause, control, found_at, id);

alter table charge add column clause text generated always as (worked_out ->> 'clause') stored;
alter table charge add column control smallint generated always as ((worked_out ->> 'control')::smallint) stored;
create index charge_worked_out on charge (worked_out_at, clause, control) include (request_id);
create index charge_by_clause on charge (clause, control, worked_out_at, request_id);
