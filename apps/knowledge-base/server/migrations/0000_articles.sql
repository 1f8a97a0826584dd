CREATE SCHEMA IF NOT EXISTS "knowledge_base";
--> statement-breakpoint
CREATE TABLE "knowledge_base"."articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"tenant" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"body" text NOT NULL,
	"plain" text NOT NULL,
	"url" text,
	"uses" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', translate(replace(regexp_replace(normalize("title"::text, NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), '@./-_:+&=#%', '           ')), 'A') || setweight(to_tsvector('english', translate(replace(regexp_replace(normalize("tags"::text, NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), '@./-_:+&=#%', '           ')), 'B') || setweight(to_tsvector('english', translate(replace(regexp_replace(normalize("summary"::text, NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), '@./-_:+&=#%', '           ')), 'C') || setweight(to_tsvector('english', translate(replace(regexp_replace(normalize("plain"::text, NFKD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), '@./-_:+&=#%', '           ')), 'D')) STORED
);
--> statement-breakpoint
CREATE UNIQUE INDEX "articles_tenant_slug_index" ON "knowledge_base"."articles" USING btree ("tenant","slug");--> statement-breakpoint
CREATE INDEX "articles_tenant_uses_updated_at_index" ON "knowledge_base"."articles" USING btree ("tenant","uses","updated_at");--> statement-breakpoint
CREATE INDEX "articles_search_index" ON "knowledge_base"."articles" USING gin ("search");