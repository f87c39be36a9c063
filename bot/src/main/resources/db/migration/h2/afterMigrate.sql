-- An H2 file has one process only: whatever instance stands here is dead, and its left-over work is ours at once.
delete from outbox_instance;
update outbox_partition set instance_id = null;
