CREATE TABLE `identities` (
	`provider` text NOT NULL,
	`provider_account_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `provider_account_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_tokenHash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `throttles` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`started_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`time_zone` text DEFAULT 'UTC' NOT NULL,
	`week_start` integer DEFAULT 1 NOT NULL,
	`theme` text DEFAULT 'system' NOT NULL,
	`weekly_minutes` integer DEFAULT 120 NOT NULL,
	`current_plan_id` text,
	`welcomed_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `goal_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`field` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`made_on` text NOT NULL,
	`effective_on` text NOT NULL,
	`applied` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `goal_changes_goal` ON `goal_changes` (`owner_id`,`goal_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`statement` text NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL,
	`baseline` real NOT NULL,
	`target` real NOT NULL,
	`starts_on` text NOT NULL,
	`due_on` text NOT NULL,
	`matters` text DEFAULT '' NOT NULL,
	`serves_part` text DEFAULT '' NOT NULL,
	`confidence` integer,
	`open_findings_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `goals_plan` ON `goals` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `goals_owner_id` ON `goals` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`measured_on` text NOT NULL,
	`value` real NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `measurements_goal` ON `measurements` (`owner_id`,`goal_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `key`),
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `trash` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`label` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `trash_owner` ON `trash` (`owner_id`);--> statement-breakpoint
CREATE TABLE `trashed_rows` (
	`owner_id` text NOT NULL,
	`trash_id` text NOT NULL,
	`kind` text NOT NULL,
	`noun` text NOT NULL,
	`row_id` text NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`trash_id`, `noun`, `row_id`, `kind`, `json`),
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`trash_id`) REFERENCES `trash`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mentor_ratings` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`mentor_id` text NOT NULL,
	`criterion` text NOT NULL,
	`rating` integer,
	`evidence` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`mentor_id`) REFERENCES `mentors`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_ratings_criterion` ON `mentor_ratings` (`owner_id`,`mentor_id`,`criterion`);--> statement-breakpoint
CREATE TABLE `mentor_stage_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`mentor_id` text NOT NULL,
	`from` text,
	`to` text NOT NULL,
	`made_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`mentor_id`) REFERENCES `mentors`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mentor_stage_changes_mentor` ON `mentor_stage_changes` (`owner_id`,`mentor_id`);--> statement-breakpoint
CREATE TABLE `mentors` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`person_id` text NOT NULL,
	`stage` text NOT NULL,
	`stage_since` text NOT NULL,
	`override_reason` text DEFAULT '' NOT NULL,
	`agreement` text DEFAULT '' NOT NULL,
	`meets_every_days` integer,
	`agreed_until` text,
	`ending_note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentors_plan_person` ON `mentors` (`owner_id`,`plan_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `mentors_person` ON `mentors` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mentors_owner_id` ON `mentors` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `affiliations` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`position` text DEFAULT '' NOT NULL,
	`from_on` text,
	`until_on` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`organization_id`) REFERENCES `organizations`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `affiliations_person` ON `affiliations` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `affiliations_organization` ON `affiliations` (`owner_id`,`organization_id`);--> statement-breakpoint
CREATE TABLE `contact_details` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_details_person` ON `contact_details` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `contact_details_value` ON `contact_details` (`owner_id`,`kind`,`value`);--> statement-breakpoint
CREATE TABLE `key_connections` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `key_connections_goal_person` ON `key_connections` (`owner_id`,`goal_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `key_connections_person` ON `key_connections` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `key_connections_owner_id` ON `key_connections` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`kind` text,
	`notes` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_owner_name` ON `organizations` (`owner_id`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_owner_id` ON `organizations` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`given` text DEFAULT '' NOT NULL,
	`family` text DEFAULT '' NOT NULL,
	`display` text NOT NULL,
	`sort_name` text NOT NULL,
	`category` text,
	`organization_id` text,
	`position` text DEFAULT '' NOT NULL,
	`linkedin_slug` text,
	`birthday` text,
	`how_met` text DEFAULT '' NOT NULL,
	`introduced_by_id` text,
	`notes` text DEFAULT '' NOT NULL,
	`tier` text,
	`cadence_days` integer,
	`minutes` integer DEFAULT 30 NOT NULL,
	`snoozed_until` text,
	`starred` integer DEFAULT false NOT NULL,
	`connected_on` text,
	`last_contact_on` text,
	`waiting_since` text,
	`archived_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`organization_id`) REFERENCES `organizations`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`introduced_by_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `people_sort` ON `people` (`owner_id`,`sort_name`);--> statement-breakpoint
CREATE INDEX `people_rhythm` ON `people` (`owner_id`,`cadence_days`);--> statement-breakpoint
CREATE INDEX `people_last_contact` ON `people` (`owner_id`,`last_contact_on`);--> statement-breakpoint
CREATE INDEX `people_organization` ON `people` (`owner_id`,`organization_id`);--> statement-breakpoint
CREATE INDEX `people_slug` ON `people` (`owner_id`,`linkedin_slug`);--> statement-breakpoint
CREATE INDEX `people_introducer` ON `people` (`owner_id`,`introduced_by_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_owner_id` ON `people` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` text NOT NULL,
	`tag` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_person_tag` ON `tags` (`owner_id`,`person_id`,`tag`);--> statement-breakpoint
CREATE INDEX `tags_tag` ON `tags` (`owner_id`,`tag`);--> statement-breakpoint
CREATE TABLE `pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pauses_owner` ON `pauses` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pauses_owner_id` ON `pauses` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`objective` text NOT NULL,
	`reasons` text DEFAULT '' NOT NULL,
	`values` text DEFAULT '' NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `plans_owner` ON `plans` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `plans_owner_id` ON `plans` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`people` text NOT NULL,
	`show_mentors` integer DEFAULT false NOT NULL,
	`show_steps` integer DEFAULT false NOT NULL,
	`may_comment` integer DEFAULT false NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`seen_at` integer,
	`seen_before_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_tokenHash_unique` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_plan` ON `shares` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `shares_owner_id` ON `shares` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`person_id` text,
	`share_id` text,
	`from_name` text DEFAULT '' NOT NULL,
	`kind` text,
	`text` text NOT NULL,
	`received_on` text NOT NULL,
	`received_at` integer,
	`answer` text DEFAULT '' NOT NULL,
	`answered_on` text,
	`step_id` text,
	`guest_key` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`share_id`) REFERENCES `shares`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_plan` ON `feedback` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE INDEX `feedback_person` ON `feedback` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `feedback_share` ON `feedback` (`owner_id`,`share_id`);--> statement-breakpoint
CREATE INDEX `feedback_step` ON `feedback` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `feedback_owner_id` ON `feedback` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`line` text DEFAULT '' NOT NULL,
	`is_outreach` integer DEFAULT false NOT NULL,
	`answered_on` text,
	`bumped_on` text,
	`bumped_again_on` text,
	`rested_on` text,
	`step_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interactions_person` ON `interactions` (`owner_id`,`person_id`,`happened_on`);--> statement-breakpoint
CREATE INDEX `interactions_day` ON `interactions` (`owner_id`,`happened_on`);--> statement-breakpoint
CREATE INDEX `interactions_step` ON `interactions` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `interactions_owner_id` ON `interactions` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` text NOT NULL,
	`step_id` text,
	`interaction_id` text,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`text` text NOT NULL,
	`happened_on` text NOT NULL,
	`report_back_by` text,
	`reported_back_on` text,
	`report` text DEFAULT '' NOT NULL,
	`thanked_on` text,
	`introduced_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`interaction_id`) REFERENCES `interactions`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`introduced_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_person` ON `outcomes` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `outcomes_report` ON `outcomes` (`owner_id`,`report_back_by`);--> statement-breakpoint
CREATE INDEX `outcomes_step` ON `outcomes` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE INDEX `outcomes_interaction` ON `outcomes` (`owner_id`,`interaction_id`);--> statement-breakpoint
CREATE INDEX `outcomes_introduced` ON `outcomes` (`owner_id`,`introduced_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outcomes_owner_id` ON `outcomes` (`owner_id`,`id`);--> statement-breakpoint
CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`goal_id` text,
	`person_id` text,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`due_on` text NOT NULL,
	`at_time` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`done_on` text,
	`dropped_on` text,
	`nothing_came_of_it` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `steps_plan_due` ON `steps` (`owner_id`,`plan_id`,`due_on`);--> statement-breakpoint
CREATE INDEX `steps_goal` ON `steps` (`owner_id`,`goal_id`);--> statement-breakpoint
CREATE INDEX `steps_person` ON `steps` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `steps_owner_id` ON `steps` (`owner_id`,`id`);