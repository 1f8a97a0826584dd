ALTER TABLE "crm_link"."notes" DROP CONSTRAINT "notes_pkey";--> statement-breakpoint
ALTER TABLE "crm_link"."notes" ADD CONSTRAINT "notes_tenant_id_pk" PRIMARY KEY("tenant","id");