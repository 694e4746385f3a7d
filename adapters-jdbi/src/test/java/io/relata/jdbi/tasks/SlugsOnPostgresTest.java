package io.relata.jdbi.tasks;

import io.relata.domain.tasks.SlugsContract;
import io.relata.jdbi.OnPostgres;

class SlugsOnPostgresTest extends OnPostgres implements SlugsContract {}
