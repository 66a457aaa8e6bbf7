DROP INDEX `people_archived`;--> statement-breakpoint
DROP INDEX `people_list`;--> statement-breakpoint
DROP INDEX `people_kept`;--> statement-breakpoint
DROP INDEX `people_rhythm`;--> statement-breakpoint
CREATE INDEX `people_list` ON `people` (`owner_id`,`archived_at`,`sort_name`,`id`,`category`,`organization_id`,`cadence_days`,`last_contact_on`,`waiting_since`,`created_at`);--> statement-breakpoint
CREATE INDEX `people_kept` ON `people` (`owner_id`,`archived_at`);--> statement-breakpoint
CREATE INDEX `people_rhythm` ON `people` (`owner_id`,`cadence_days`,`last_contact_on`,`id`);--> statement-breakpoint
DROP INDEX `tags_tag`;--> statement-breakpoint
CREATE INDEX `tags_tag` ON `tags` (`owner_id`,`tag`,`person_id`);