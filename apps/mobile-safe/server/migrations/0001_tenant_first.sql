DROP INDEX "mobile_safe"."snippets_tenant";--> statement-breakpoint
ALTER TABLE "mobile_safe"."snippets" DROP CONSTRAINT "snippets_pkey";--> statement-breakpoint
ALTER TABLE "mobile_safe"."snippets" ADD CONSTRAINT "snippets_tenant_id_pk" PRIMARY KEY("tenant","id");