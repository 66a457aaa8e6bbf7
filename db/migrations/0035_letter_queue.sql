CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`state` text DEFAULT 'due' NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`claim_id` text,
	`claimed_at` integer,
	`sent_at` integer,
	`problem` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_once` ON `letters` (`user_id`,`kind`,`period`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`due_at`);--> statement-breakpoint
ALTER TABLE `users` ADD `email_confirmed_at` integer;