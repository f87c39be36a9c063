-- Who brought a picture: what was joined to the wrong ticket takes its pictures along.
alter table ticket_photo add column brought_by varchar(64);
