ALTER TABLE `users` ADD `letters` text;--> statement-breakpoint
ALTER TABLE `users` ADD `letter_key` text DEFAULT '' NOT NULL;