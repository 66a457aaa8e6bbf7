CREATE TABLE `calendars` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`etag` text,
	`read_at` integer,
	`next_read_at` integer NOT NULL,
	`added` integer DEFAULT 0 NOT NULL,
	`problem` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendars_url` ON `calendars` (`owner_id`,`url`);--> statement-breakpoint
CREATE INDEX `calendars_due` ON `calendars` (`next_read_at`);