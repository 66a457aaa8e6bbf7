DROP INDEX `people_last_contact`;--> statement-breakpoint
CREATE INDEX `people_newest` ON `people` (`owner_id`,"created_at" desc,`sort_name`,`id`,`archived_at`);--> statement-breakpoint
CREATE INDEX `people_waiting` ON `people` (`owner_id`,`waiting_since`) WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX `people_last_contact` ON `people` (`owner_id`,`last_contact_on`,`sort_name`,`id`,`archived_at`);