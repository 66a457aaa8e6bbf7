CREATE TABLE `missed_commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`step_id` text NOT NULL,
	`due_on` text NOT NULL,
	`moved_on` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `missed_commitments_step` ON `missed_commitments` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE INDEX `missed_commitments_due` ON `missed_commitments` (`owner_id`,`due_on`);--> statement-breakpoint
ALTER TABLE `outcomes` ADD `thanked_by` text;