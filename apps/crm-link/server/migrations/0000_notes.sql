CREATE SCHEMA IF NOT EXISTS "crm_link";
--> statement-breakpoint
CREATE TABLE "crm_link"."notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant" text NOT NULL,
	"handle" text NOT NULL,
	"text" text NOT NULL,
	"author" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"edited_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "notes_tenant_handle" ON "crm_link"."notes" USING btree ("tenant","handle");