CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name` ON `saved_views` (`owner_id`,`name`);--> statement-breakpoint
DROP INDEX `people_sort`;--> statement-breakpoint
CREATE INDEX `people_list` ON `people` (`owner_id`,`sort_name`,`id`,`category`,`organization_id`,`cadence_days`,`last_contact_on`,`waiting_since`,`created_at`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `people_kept` ON `people` (`owner_id`) WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX `people_archived` ON `people` (`owner_id`,`sort_name`) WHERE archived_at is not null;