CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`plan_id` text,
	`goal_id` text,
	`token_hash` text NOT NULL,
	`show_names` integer DEFAULT false NOT NULL,
	`show_steps` integer DEFAULT false NOT NULL,
	`show_meetings` integer DEFAULT false NOT NULL,
	`show_dates` integer DEFAULT false NOT NULL,
	`show_birthdays` integer DEFAULT false NOT NULL,
	`fetched_at` integer,
	`event_hashes` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_tokenHash_unique` ON `feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `feeds_plan` ON `feeds` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE INDEX `feeds_goal` ON `feeds` (`owner_id`,`goal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_owner_id` ON `feeds` (`owner_id`,`id`);