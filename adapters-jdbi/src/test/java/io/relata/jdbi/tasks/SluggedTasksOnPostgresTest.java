package io.relata.jdbi.tasks;

import io.relata.application.tasks.SluggedTasksContract;
import io.relata.jdbi.OnPostgresUnderRules;

class SluggedTasksOnPostgresTest extends OnPostgresUnderRules implements SluggedTasksContract {}
