CREATE SCHEMA IF NOT EXISTS "mobile_safe";
--> statement-breakpoint
CREATE TABLE "mobile_safe"."snippets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "snippets_tenant" ON "mobile_safe"."snippets" USING btree ("tenant");