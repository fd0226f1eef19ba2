-- Who decides for the customer, as the engineer found out on site.
alter table customer add column decision_maker text check (decision_maker <> '');

-- Who signed a report, beside the name: the position, and whether they decide for the customer.
alter table service_report add column signer_position text check (signer_position <> '');
alter table service_report add column signer_decides boolean;
