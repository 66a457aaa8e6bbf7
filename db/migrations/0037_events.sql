CREATE TABLE `event_people` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`event_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`is_wanted` integer DEFAULT false NOT NULL,
	`interaction_id` text,
	`step_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`event_id`) REFERENCES `events`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`interaction_id`) REFERENCES `interactions`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_people_pair` ON `event_people` (`owner_id`,`event_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `event_people_person` ON `event_people` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `event_people_interaction` ON `event_people` (`owner_id`,`interaction_id`);--> statement-breakpoint
CREATE INDEX `event_people_step` ON `event_people` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`title` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`happens_on` text NOT NULL,
	`at_time` text DEFAULT '' NOT NULL,
	`cost` real,
	`intent` text DEFAULT '' NOT NULL,
	`wanted` integer,
	`go_again` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_plan_day` ON `events` (`owner_id`,`plan_id`,`happens_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `events_owner_id` ON `events` (`owner_id`,`id`);