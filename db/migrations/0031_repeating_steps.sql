ALTER TABLE `steps` ADD `recurrence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `repeats_from` text;--> statement-breakpoint
ALTER TABLE `steps` ADD `occurs_on` text;--> statement-breakpoint
ALTER TABLE `steps` ADD `series` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `skip_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `steps_series` ON `steps` (`owner_id`,`series`) WHERE series <> '';