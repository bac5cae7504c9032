--liquibase formatted sql

--changeset dianlu:0010-publication-lane
--comment Events 领域事件 that stayed behind wait in a lane 队列 of their tenant, and each lane gets its share when they are told again. Not a tenant's column: the table is the platform's, and what was written before, or by an instance of before this change, is in the lane of nobody. A publication is in as many indexes as before.
alter table event_publication add column lane uuid not null default '00000000-0000-0000-0000-000000000000';
create index event_publication_by_lane on event_publication (lane, (coalesce(last_resubmission_date, publication_date)))
    where completion_date is null;
drop index event_publication_by_wait;
--rollback create index event_publication_by_wait on event_publication (coalesce(last_resubmission_date, publication_date)) where completion_date is null;
--rollback drop index event_publication_by_lane;
--rollback alter table event_publication drop column lane;
