CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`week_on` text NOT NULL,
	`win` text DEFAULT '' NOT NULL,
	`obstacle` text DEFAULT '' NOT NULL,
	`learned` text DEFAULT '' NOT NULL,
	`confidence` text DEFAULT '{}' NOT NULL,
	`closed_at` integer,
	`snapshot` text DEFAULT '' NOT NULL,
	`fingerprint` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reviews_week` ON `reviews` (`owner_id`,`plan_id`,`week_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_open` ON `reviews` (`owner_id`,`plan_id`,`week_on`) WHERE closed_at is null;