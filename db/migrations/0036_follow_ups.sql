ALTER TABLE `users` ADD `weekend` text DEFAULT '67' NOT NULL;--> statement-breakpoint
ALTER TABLE `interactions` ADD `out_of_office_until` text;